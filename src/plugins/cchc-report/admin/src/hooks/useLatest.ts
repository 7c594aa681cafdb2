import { useEffect, useRef } from 'react';
import type { Remote } from './useRemote';

/** The latest answer while the next one loads; null before the first. */
export const useLatest = <T>(remote: Remote<T>): T | null => {
  const latest = useRef<T | null>(null);
  useEffect(() => {
    if (remote.status === 'loaded') latest.current = remote.data;
  }, [remote]);
  return remote.status === 'loaded' ? remote.data : latest.current;
};
