import { SECTIONS, withParameters } from '../addresses';
import type { Page } from '../page';
import { pagingOf } from '../paging';
import { readPage, readParameters } from '../parameters';
import { columnFilter, readArticles, readColumns } from '../reads/articles';

const PAGE_SIZE = 12;

/** `/tin-tuc?chuyen-muc&trang` */
export const news: Page = {
  path: SECTIONS.news,
  needs: [{ type: 'article' }],
  answer: async (request) => {
    const asked = readParameters(request.querystring, ['chuyen-muc', 'trang']);
    const column = asked['chuyen-muc'];
    const page = readPage(asked.trang);
    const total = await request.records('article').count(columnFilter(column));
    const parameters = { 'chuyen-muc': column };
    const paging = pagingOf({ page, size: PAGE_SIZE, total }, SECTIONS.news, parameters);
    const columns = await readColumns(request.strapi, request.agency);
    return {
      template: 'news',
      canonical: withParameters(SECTIONS.news, { ...parameters, trang: page === 1 ? null : page }),
      view: {
        articles: await readArticles(request, { column, start: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
        columns: columns.map((name) => ({
          name,
          href: withParameters(SECTIONS.news, { 'chuyen-muc': name }),
          isChosen: name === column,
        })),
        // Only what is a column is said again: an address is not a place to write on our pages.
        column: columns.find((name) => name === column) ?? null,
        isFiltered: column !== null,
        paging,
      },
    };
  },
};
