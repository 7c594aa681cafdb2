import type { FiguresAnswer } from '../../../../server/src/types/api';
import { getFigures, getOptions } from '../../services/api';
import { completed, readAddress, reportQuery } from '../../utils/address';

export interface PeriodAtAGlance {
  readonly answer: FiguresAnswer;
  readonly today: string;
}

/** The figures that the page shows by default; null while no home agency is set. */
export const getRunningPeriod = async (
  question: string,
  signal: AbortSignal,
): Promise<PeriodAtAGlance | null> => {
  const options = await getOptions(question, signal);
  const query = reportQuery(completed(readAddress(''), options.data));
  if (query === null) return null;
  return { answer: await getFigures(query, signal), today: options.data.today };
};
