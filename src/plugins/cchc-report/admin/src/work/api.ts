import type { WorkAnswer } from '../../../server/src/contract';
import { json } from '../services/request';

/** What waits for the account that asks. The question is unused. */
export const getWork = (_question: string, signal: AbortSignal): Promise<WorkAnswer> => json('work', signal);
