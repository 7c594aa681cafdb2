import { addressOf, HOME, SECTIONS, withParameters } from '../addresses';
import type { Page, PageRequest } from '../page';
import { readArticles, type ArticleEntry } from '../reads/articles';
import { defaultPeriod, readFigures } from '../reads/figures';
import { readProcedures } from '../reads/procedures';
import type { IssuedReport } from '../reads/reportPlugin';
import { readReports, reportView } from '../reads/reports';

const NEWEST = 5;

/** What of the figures stands on the home page. */
const QUICK = ['articles', 'meetings', 'plans', 'procedures-posted'];

const newest = async (request: PageRequest): Promise<readonly ArticleEntry[] | null> =>
  request.open.type('article') ? readArticles(request, { column: null, start: 0, limit: NEWEST }) : null;

/** How many procedures in force each sector has; null where procedures are closed. */
const sectors = async (request: PageRequest): Promise<object | null> => {
  if (!request.open.type('procedure')) return null;
  const inForce = (await readProcedures(request)).filter(({ standing }) => standing.state === 'in-force');
  const counted = new Map<string, { name: string; href: string; count: number }>();
  for (const { sector } of inForce) {
    if (sector === null) continue;
    const known = counted.get(sector.slug);
    if (known !== undefined) known.count += 1;
    else
      counted.set(sector.slug, {
        name: sector.name,
        href: withParameters(SECTIONS.procedures, { 'linh-vuc': sector.slug }),
        count: 1,
      });
  }
  return { total: inForce.length, list: [...counted.values()] };
};

const quickFigures = async (
  request: PageRequest,
  reports: readonly IssuedReport[],
): Promise<object | null> => {
  const answer = await readFigures(request, await defaultPeriod(request, reports));
  if (answer === null) return null;
  const { period, figures } = answer.data;
  return {
    period,
    href: addressOf.figures(period.key, period.cutoff),
    list: QUICK.flatMap((id) => figures.find((figure) => figure.id === id) ?? []),
  };
};

/** `/` */
export const home: Page = {
  path: HOME,
  needs: [],
  answer: async (request) => {
    const { reports } = await readReports(request, { page: 1, pageSize: 10 });
    const current = reports.find(({ supersededBy }) => supersededBy === null);
    return {
      template: 'home',
      view: {
        news: await newest(request),
        sectors: await sectors(request),
        figures: await quickFigures(request, reports),
        hasReports: request.plugin !== null && request.open.report('publicReports.find'),
        report: current === undefined ? null : reportView(current, request),
      },
    };
  },
};
