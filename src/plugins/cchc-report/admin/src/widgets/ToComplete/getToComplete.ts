import type { IncompleteAnswer } from '../../../../server/src/contract';
import { getOptions } from '../../services/api';
import { getIncomplete } from '../../services/entryApi';
import { completeAddress, readAddress, reportQuery } from '../../utils/address';

/** Incomplete records of the home agency's period; null while no home agency is set. */
export const getToComplete = async (
  _question: string,
  signal: AbortSignal,
): Promise<IncompleteAnswer | null> => {
  const { data: options } = await getOptions('', signal);
  const query = reportQuery(completeAddress(readAddress(''), options));
  return query === null ? null : getIncomplete(`${query}&pageSize=1`, signal);
};
