import { useCallback, useEffect, useState } from 'react';
import type { ImportAnswer } from '../../../../server/src/importing/http/contract';
import { type Remote, useRemote } from '../../hooks/useRemote';
import { getImport } from '../api';

/** The interval of polling. */
const POLL_MILLISECONDS = 500;

export const isUnderWay = ({ state }: ImportAnswer): boolean => state === 'checking' || state === 'running';

/** An import as the server has it, polled while it is checked or run. */
export const useImport = (
  id: string,
): { remote: Remote<ImportAnswer>; reload: () => void; keep: (known: ImportAnswer) => void } => {
  const { remote, reload } = useRemote(getImport, id);
  const [newer, setNewer] = useState<ImportAnswer | null>(null);
  const known = newer?.id === id ? newer : remote.status === 'loaded' ? remote.data : null;
  const isMoving = known !== null && isUnderWay(known);

  useEffect(() => {
    if (!isMoving) return undefined;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const poll = (): void => {
      getImport(id, controller.signal)
        // The connection may come back: until then the last state is shown.
        .then(setNewer, () => undefined)
        .finally(() => {
          if (!controller.signal.aborted) timer = setTimeout(poll, POLL_MILLISECONDS);
        });
    };
    timer = setTimeout(poll, POLL_MILLISECONDS);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [id, isMoving]);

  const again = useCallback(() => {
    setNewer(null);
    reload();
  }, [reload]);

  return {
    remote: known === null ? remote : { status: 'loaded', data: known },
    reload: again,
    keep: setNewer,
  };
};
