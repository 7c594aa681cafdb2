import { pageAddress, HOME, SECTIONS, addParameters } from '../addresses';
import { isOpen, REPORT_NEEDS, type Page, type PageRequest } from '../page';
import { readPredecessors } from '../reads/agencies';
import { readArticles, type ArticleEntry } from '../reads/articles';
import { readLeaders } from '../reads/contact';
import { hasEnded } from '../reads/ended';
import { chooseDefaultPeriod, readFigures } from '../reads/figures';
import { isInForce, readProcedures, sectorKey, type ProcedureEntry } from '../reads/procedures';
import type { IssuedReport } from '../reads/reportPlugin';
import { readReports, toReportView } from '../reads/reports';

const NEWEST = 5;

/** The figures shown on the home page. */
const QUICK = ['articles', 'meetings', 'plans', 'procedures-posted'];

const readNewestArticles = async (request: PageRequest): Promise<readonly ArticleEntry[] | null> =>
  request.open.type('article') ? readArticles(request, { column: null, start: 0, limit: NEWEST }) : null;

/** Counts procedures by sector, in the order of the procedures. */
const countBySector = (summarizeProcedures: readonly ProcedureEntry[]): readonly object[] => {
  const counted = new Map<string, { name: string | null; href: string; count: number }>();
  for (const procedure of summarizeProcedures) {
    const key = sectorKey(procedure);
    const name = procedure.sector?.name ?? null;
    const count = (counted.get(key)?.count ?? 0) + 1;
    counted.set(key, { name, href: addParameters(SECTIONS.procedures, { 'linh-vuc': key }), count });
  }
  return [...counted.values()];
};

/** Counts of procedures, by sector if sectors are public; null if procedures are not. */
const procedures = async (request: PageRequest): Promise<object | null> => {
  if (!request.open.type('procedure')) return null;
  const all = await readProcedures(request);
  const inForce = all.filter(isInForce);
  return {
    total: all.length,
    inForce: inForce.length,
    sectors: request.open.type('sector') ? countBySector(inForce) : [],
  };
};

const readQuickFigures = async (
  request: PageRequest,
  reports: readonly IssuedReport[],
): Promise<object | null> => {
  const answer = await readFigures(request, await chooseDefaultPeriod(request, reports));
  if (answer === null) return null;
  const { period, figures } = answer.data;
  return {
    period,
    href: pageAddress.figures(period.key, period.cutoff),
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
        news: await readNewestArticles(request),
        procedures: await procedures(request),
        figures: await readQuickFigures(request, reports),
        leaders: hasEnded(request) ? [] : await readLeaders(request),
        predecessors: request.open.type('agency')
          ? await readPredecessors(request.strapi, request.agency)
          : [],
        hasReports: isOpen(REPORT_NEEDS, request),
        report: current === undefined ? null : toReportView(current, request),
      },
    };
  },
};
