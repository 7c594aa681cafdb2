import { useCallback, useEffect, useState } from 'react';
import { failureFrom } from '../../../services/request';
import type { Failure } from '../../../services/failure';

export interface Refreshed<T> {
  /** The last answer; it stays while the next one loads or fails. */
  readonly data: T | null;
  /** Why the last request failed. */
  readonly failure: Failure | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

interface Held<T> {
  readonly question: string;
  readonly data: T | null;
  readonly failure: Failure | null;
}

/**
 * Loads again whenever `tick` changes, and keeps the last answer until then; `null` loads nothing. `load` must be the
 * same function at every render.
 */
export const useRefreshed = <T>(
  load: (question: string, signal: AbortSignal) => Promise<T>,
  question: string | null,
  tick: number,
): Refreshed<T> => {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const [isLoading, setIsLoading] = useState(question !== null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (question === null) return undefined;
    const controller = new AbortController();
    const keep = (next: (before: Held<T> | null) => Held<T>) => {
      if (controller.signal.aborted) return;
      setHeld(next);
      setIsLoading(false);
    };
    setIsLoading(true);
    load(question, controller.signal).then(
      (data) => keep(() => ({ question, data, failure: null })),
      (error: unknown) =>
        keep((before) => ({
          question,
          data: before?.question === question ? before.data : null,
          failure: failureFrom(error),
        })),
    );
    return () => controller.abort();
  }, [load, question, tick, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const current = held?.question === question ? held : null;
  return { data: current?.data ?? null, failure: current?.failure ?? null, isLoading, reload };
};
