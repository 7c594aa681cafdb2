import { useCallback, useEffect, useState } from 'react';
import type { ImportAnswer } from '../../../../server/src/importing/http/contract';
import { type Remote, useRemote } from '../../hooks/useRemote';
import { getImport } from '../api';

/** How often what is under way is asked after. */
const EVERY_MILLISECONDS = 500;

export const isUnderWay = ({ state }: ImportAnswer): boolean => state === 'checking' || state === 'running';

/** An import as the server has it; while it checks or runs, asked after again and again. */
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
    const ask = (): void => {
      getImport(id, controller.signal)
        // A lost connection comes back: what is shown stays until then.
        .then(setNewer, () => undefined)
        .finally(() => {
          if (!controller.signal.aborted) timer = setTimeout(ask, EVERY_MILLISECONDS);
        });
    };
    timer = setTimeout(ask, EVERY_MILLISECONDS);
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
