import type { WorkAnswer } from '../../../server/src/contract';
import { json } from '../services/request';

/** Asks for the list of work of the signed-in account. The question is unused. */
export const getWork = (_question: string, signal: AbortSignal): Promise<WorkAnswer> => json('work', signal);
