import { SECTIONS, addParameters } from '../addresses';
import { notFound } from '../faults';
import type { Page } from '../page';
import { paginate } from '../paging';
import { readPage, readParameters } from '../parameters';
import { filterByColumn, readArticles, readColumns, toArticleView, readArticle } from '../reads/articles';
import { SLUG } from '../../records';
import { toNewsArticle } from '../structured';

const PAGE_SIZE = 12;

/** More than an office uses; articles of further columns are found by search. */
const MOST_COLUMNS = 40;

/** The columns offered as filters, always including the chosen one. */
const limitColumns = (columns: readonly string[], chosen: string | null): readonly string[] =>
  columns.filter((name, index) => index < MOST_COLUMNS || name === chosen);

/** `/tin-tuc?chuyen-muc&trang` */
export const news: Page = {
  path: SECTIONS.news,
  needs: [{ type: 'article' }],
  answer: async (request) => {
    const asked = readParameters(request.querystring, ['chuyen-muc', 'trang']);
    const column = asked['chuyen-muc'];
    const page = readPage(asked.trang);
    const columns = await readColumns(request);
    if (column !== null && !columns.includes(column)) throw notFound();
    const parameters = { 'chuyen-muc': column };
    const total = await request.records('article').count(filterByColumn(column));
    const paging = paginate({ page, size: PAGE_SIZE, total }, SECTIONS.news, parameters);
    return {
      template: 'news',
      canonical: addParameters(SECTIONS.news, { ...parameters, trang: page === 1 ? null : page }),
      view: {
        articles: await readArticles(request, { column, start: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
        columns: limitColumns(columns, column).map((name) => ({
          name,
          href: addParameters(SECTIONS.news, { 'chuyen-muc': name }),
          isChosen: name === column,
        })),
        column,
        paging,
      },
    };
  },
};

/** `/tin-tuc/:slug` */
export const article: Page = {
  path: `${SECTIONS.news}/:key`,
  needs: [{ type: 'article' }],
  answer: async (request) => {
    const found = SLUG.test(request.key) ? await readArticle(request, request.key) : null;
    if (found === null) throw notFound();
    const view = toArticleView(found);
    const { path, title, summary, day, column, image } = view;
    return {
      template: 'article',
      canonical: path,
      view: {
        ...view,
        columnHref: column === null ? null : addParameters(SECTIONS.news, { 'chuyen-muc': column }),
        sharedImage: image === null ? null : request.absolute(image.src),
        structured: toNewsArticle(request, { path, title, summary, day, column, image: image?.src ?? null }),
      },
    };
  },
};
