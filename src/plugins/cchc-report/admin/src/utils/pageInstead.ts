import type { RecordsAnswer } from '../../../server/src/contract';

export type Pagination = RecordsAnswer['meta']['pagination'];

/** The last page if a later one was requested, as in old links; otherwise null. */
export const pageInstead = ({ page, pageCount }: Pick<Pagination, 'page' | 'pageCount'>): number | null =>
  page > pageCount && pageCount > 0 ? pageCount : null;
