import { useEffect, useState } from 'react';
import type { RecordsAnswer } from '../../../../../server/src/contract';
import type { Remote } from '../../../hooks/useRemote';

type Pages = RecordsAnswer['meta']['pagination'];

/**
 * Which page of the records is open, of how many; the last known while another is on its way, null while none are open.
 * A page beyond the last, as in an old link, turns to the last one.
 */
export const usePages = (
  remote: Remote<RecordsAnswer>,
  isOpen: boolean,
  turnTo: (page: number) => void,
): Pages | null => {
  const [pages, setPages] = useState<Pages | null>(null);
  const found = remote.status === 'loaded' ? remote.data.meta.pagination : null;
  const isBeyond = found !== null && found.pageCount > 0 && found.page > found.pageCount;

  useEffect(() => {
    if (!isOpen) setPages(null);
    else if (found !== null) setPages(found);
  }, [isOpen, found]);

  useEffect(() => {
    if (isOpen && isBeyond && found !== null) turnTo(found.pageCount);
  });

  return pages;
};
