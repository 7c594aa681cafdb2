import type { AgencyOption, FiguresAnswer } from '../../../../server/src/contract';
import { getFigures, getOptions } from '../../services/api';
import { completeAddress, readAddress, reportQuery, writeAddress } from '../../utils/address';

export interface PeriodAtAGlance {
  readonly answer: FiguresAnswer;
  readonly today: string;
  /** As it can be chosen; null where the answer speaks of another. */
  readonly agency: AgencyOption | null;
  /** The page of these figures: the query string of its address. */
  readonly search: string;
}

/** The figures that the page shows by default; null while no home agency is set. */
export const getRunningPeriod = async (
  question: string,
  signal: AbortSignal,
): Promise<PeriodAtAGlance | null> => {
  const options = await getOptions(question, signal);
  const address = completeAddress(readAddress(''), options.data);
  const query = reportQuery(address);
  if (query === null) return null;
  return {
    answer: await getFigures(query, signal),
    today: options.data.today,
    agency: options.data.agencies.find(({ slug }) => slug === address.agency) ?? null,
    search: writeAddress(address),
  };
};
