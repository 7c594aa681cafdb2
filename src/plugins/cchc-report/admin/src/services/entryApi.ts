import type { IncompleteAnswer } from '../../../server/src/contract';
import { json } from './request';

/** The incomplete records of a period: a report's query string with `lack`, `page` and `pageSize`. */
export const getIncomplete = (query: string, signal: AbortSignal): Promise<IncompleteAnswer> =>
  json(`incomplete?${query}`, signal);
