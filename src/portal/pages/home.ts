import { addressOf, HOME, SECTIONS, withParameters } from '../addresses';
import { isOpen, REPORTS, type Page, type PageRequest } from '../page';
import { readArticles, type ArticleEntry } from '../reads/articles';
import { defaultPeriod, readFigures } from '../reads/figures';
import { isInForce, readProcedures, sectorKey, type ProcedureEntry } from '../reads/procedures';
import type { IssuedReport } from '../reads/reportPlugin';
import { readReports, reportView } from '../reads/reports';

const NEWEST = 5;

/** What of the figures stands on the home page. */
const QUICK = ['articles', 'meetings', 'plans', 'procedures-posted'];

const newest = async (request: PageRequest): Promise<readonly ArticleEntry[] | null> =>
  request.open.type('article') ? readArticles(request, { column: null, start: 0, limit: NEWEST }) : null;

/** How many procedures each sector has, in the order of the procedures. */
const countedBySector = (procedures: readonly ProcedureEntry[]): readonly object[] => {
  const counted = new Map<string, { name: string | null; href: string; count: number }>();
  for (const procedure of procedures) {
    const key = sectorKey(procedure);
    const name = procedure.sector?.name ?? null;
    const count = (counted.get(key)?.count ?? 0) + 1;
    counted.set(key, { name, href: withParameters(SECTIONS.procedures, { 'linh-vuc': key }), count });
  }
  return [...counted.values()];
};

/** The procedures in force, and of each sector where those are open; null where procedures are closed. */
const procedures = async (request: PageRequest): Promise<object | null> => {
  if (!request.open.type('procedure')) return null;
  const all = await readProcedures(request);
  const inForce = all.filter(isInForce);
  return {
    total: all.length,
    inForce: inForce.length,
    sectors: request.open.type('sector') ? countedBySector(inForce) : [],
  };
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
        procedures: await procedures(request),
        figures: await quickFigures(request, reports),
        hasReports: isOpen(REPORTS, request),
        report: current === undefined ? null : reportView(current, request),
      },
    };
  },
};
