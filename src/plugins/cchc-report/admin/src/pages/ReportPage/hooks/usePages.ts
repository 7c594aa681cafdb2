import { useEffect, useState } from 'react';
import type { RecordsAnswer } from '../../../../../server/src/contract';
import type { Remote } from '../../../hooks/useRemote';

type Pages = RecordsAnswer['meta']['pagination'];

/**
 * Current page of open records; the last known one while loading, null if none are open. A page after the last, as in
 * old links, turns to the last.
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
