import type { PageRequest } from '../page';
import type { FiguresAnswer, IssuedReport } from './reportPlugin';
import { givenText } from './values';

export interface ChosenPeriod {
  readonly period: string;
  readonly cutoff: string;
}

/** Null where the public may not read figures. */
export const readFigures = async (
  { plugin, open, agency, now }: PageRequest,
  chosen: ChosenPeriod,
): Promise<FiguresAnswer | null> =>
  plugin === null || !open.report('figures.find')
    ? null
    : plugin.figures({ agency: agency.slug, ...chosen }, now);

const newestDay = async ({ open, records }: PageRequest): Promise<string | null> => {
  if (!open.type('article')) return null;
  const [newest] = await records('article').many({
    fields: ['publishedOn'],
    sort: ['publishedOn:desc'],
    limit: 1,
  });
  return newest === undefined ? null : givenText(newest, 'publishedOn');
};

/**
 * The period that is shown where none is asked for: that of the newest issued report, which people read beside it; before the
 * first, the calendar year of the newest article, or the one that runs.
 */
export const defaultPeriod = async (
  request: PageRequest,
  reports: readonly IssuedReport[],
): Promise<ChosenPeriod> => {
  const own = reports.find(({ agency }) => agency.documentId === request.agency.documentId);
  if (own !== undefined) return { period: own.period.key, cutoff: own.period.cutoff };
  const day = (await newestDay(request)) ?? request.today;
  return { period: (day < request.today ? day : request.today).slice(0, 4), cutoff: 'calendar' };
};
