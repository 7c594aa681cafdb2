import { useEffect } from 'react';
import { pageInstead, type Pagination } from '../utils/pageInstead';

/**
 * Turns to the last page if the answer is for a page after it.
 * @param pagination of the answer; null while there is none
 */
export const usePageInstead = (pagination: Pagination | null, turnTo: (page: number) => void): void => {
  useEffect(() => {
    const last = pagination === null ? null : pageInstead(pagination);
    if (last !== null) turnTo(last);
  }, [pagination]);
};
