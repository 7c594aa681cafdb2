import { FEEDS, SECTIONS } from '../addresses';
import { REPORT_NEEDS, type Page } from '../page';
import { readArticles } from '../reads/articles';
import { readReports, toReportView } from '../reads/reports';

const NEWEST = 30;
const RSS = 'application/rss+xml; charset=utf-8';

/** `/rss/tin-tuc.xml`, RSS 2.0 */
export const newsFeed: Page = {
  path: FEEDS.news,
  needs: [{ type: 'article' }],
  mime: RSS,
  answer: async (request) => {
    const articles = await readArticles(request, { column: null, start: 0, limit: NEWEST });
    return {
      template: 'feeds/news',
      view: {
        self: request.absolute(FEEDS.news),
        list: request.absolute(SECTIONS.news),
        articles: articles.map((article) => ({ ...article, link: request.absolute(article.href) })),
      },
    };
  },
};

/** `/rss/bao-cao.xml`, RSS 2.0 */
export const reportsFeed: Page = {
  path: FEEDS.reports,
  needs: REPORT_NEEDS,
  mime: RSS,
  answer: async (request) => {
    const { reports } = await readReports(request, { page: 1, pageSize: NEWEST });
    return {
      template: 'feeds/reports',
      view: {
        self: request.absolute(FEEDS.reports),
        list: request.absolute(SECTIONS.reports),
        reports: reports.map((report) => {
          const view = toReportView(report, request);
          return { ...view, link: request.absolute(view.href) };
        }),
      },
    };
  },
};
