import type { PageRequest } from '../page';
import type { FiguresAnswer, IssuedReport } from './reportPlugin';
import { readRequiredText } from './values';

export interface ChosenPeriod {
  readonly period: string;
  readonly cutoff: string;
}

/** The figures of a period; null if they are not public. */
export const readFigures = async (
  { plugin, open, agency, now }: PageRequest,
  chosen: ChosenPeriod,
): Promise<FiguresAnswer | null> =>
  plugin === null || !open.report('figures.find')
    ? null
    : plugin.figures({ agency: agency.slug, ...chosen }, now);

const readNewestDay = async ({ open, records }: PageRequest): Promise<string | null> => {
  if (!open.type('article')) return null;
  const [newest] = await records('article').many({
    fields: ['publishedOn'],
    sort: ['publishedOn:desc'],
    limit: 1,
  });
  return newest === undefined ? null : readRequiredText(newest, 'publishedOn');
};

/**
 * The default period: that of the agency's newest issued report; before the first report, the calendar year of the
 * newest article or the current year.
 */
export const chooseDefaultPeriod = async (
  request: PageRequest,
  reports: readonly IssuedReport[],
): Promise<ChosenPeriod> => {
  const own = reports.find(({ agency }) => agency.documentId === request.agency.documentId);
  if (own !== undefined) return { period: own.period.key, cutoff: own.period.cutoff };
  const day = (await readNewestDay(request)) ?? request.today;
  return { period: (day < request.today ? day : request.today).slice(0, 4), cutoff: 'calendar' };
};
