import type { IncompleteAnswer } from '../../../../server/src/contract';
import { getIncompletePage } from '../../pages/IncompletePage/getIncompletePage';

/** Incomplete records of the home agency's period; null while no home agency is set. */
export const getToComplete = async (
  _question: string,
  signal: AbortSignal,
): Promise<IncompleteAnswer | null> => (await getIncompletePage('pageSize=1', signal)).answer;
