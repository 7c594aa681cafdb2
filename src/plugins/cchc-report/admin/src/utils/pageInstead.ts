import type { RecordsAnswer } from '../../../server/src/contract';

export type Pagination = RecordsAnswer['meta']['pagination'];

/** The last page, where one behind it was asked for: records may be gone since its address was kept. Null where there is none. */
export const pageInstead = ({ page, pageCount }: Pick<Pagination, 'page' | 'pageCount'>): number | null =>
  page > pageCount && pageCount > 0 ? pageCount : null;
