import { SECTIONS, withParameters } from '../addresses';
import { notFound } from '../faults';
import type { Page } from '../page';
import { pagingOf } from '../paging';
import { readPage, readParameters } from '../parameters';
import { columnFilter, readArticles, readColumns } from '../reads/articles';

const PAGE_SIZE = 12;

/** More columns than an office keeps; the rest are found by search. */
const MOST_COLUMNS = 40;

/** The columns that are offered, the chosen one always. */
const offered = (columns: readonly string[], chosen: string | null): readonly string[] =>
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
    const total = await request.records('article').count(columnFilter(column));
    const paging = pagingOf({ page, size: PAGE_SIZE, total }, SECTIONS.news, parameters);
    return {
      template: 'news',
      canonical: withParameters(SECTIONS.news, { ...parameters, trang: page === 1 ? null : page }),
      view: {
        articles: await readArticles(request, { column, start: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
        columns: offered(columns, column).map((name) => ({
          name,
          href: withParameters(SECTIONS.news, { 'chuyen-muc': name }),
          isChosen: name === column,
        })),
        column,
        paging,
      },
    };
  },
};
