import { useCallback, useRef, useState } from 'react';
import { failureFrom } from '../services/request';
import type { Failure } from '../services/failure';

export interface Action {
  readonly isWorking: boolean;
  readonly failure: Failure | null;
  /** Resolves to true on success; ignored while running. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly forget: () => void;
}

/** An asynchronous action that runs once at a time and may fail. */
export const useAction = (): Action => {
  const [isWorking, setIsWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Two clicks may come before the first render.
  const running = useRef(false);

  const run = useCallback(async (work: () => Promise<void>) => {
    if (running.current) return false;
    running.current = true;
    setIsWorking(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(failureFrom(error));
      return false;
    } finally {
      running.current = false;
      setIsWorking(false);
    }
  }, []);

  const forget = useCallback(() => setFailure(null), []);
  return { isWorking, failure, run, forget };
};
