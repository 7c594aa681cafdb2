import type { FiguresAnswer } from '../../../../server/src/types/api';
import { getFigures, getOptions } from '../../services/api';
import { completed, readAddress, reportQuery } from '../../utils/address';

/** The figures that the page shows by default; null while no home agency is set. */
export const getRunningPeriod = async (
  question: string,
  signal: AbortSignal,
): Promise<FiguresAnswer | null> => {
  const options = await getOptions(question, signal);
  const query = reportQuery(completed(readAddress(''), options.data));
  return query === null ? null : getFigures(query, signal);
};
