import type { IncompleteAnswer, Lack, OptionsAnswer } from '../../../../server/src/contract';
import { getOptions } from '../../services/api';
import { getIncomplete } from '../../services/entryApi';
import { completeAddress, readAddress, reportQuery } from '../../utils/address';
import { lackIn } from '../../utils/incomplete';

export interface IncompleteOfPeriod {
  /** What the records lack that were asked for. */
  readonly lack: Lack;
  /** Null while no home agency is set. */
  readonly answer: IncompleteAnswer | null;
  readonly options: OptionsAnswer['data'];
}

/** The records of the home agency's running period for `lack` and `page`. */
export const getIncompletePage = async (
  question: string,
  signal: AbortSignal,
): Promise<IncompleteOfPeriod> => {
  const { data: options } = await getOptions('', signal);
  const query = reportQuery(completeAddress(readAddress(''), options));
  return {
    lack: lackIn(question),
    answer: query === null ? null : await getIncomplete(`${query}&${question}`, signal),
    options,
  };
};
