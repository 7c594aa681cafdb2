import { useCallback, useEffect, useState } from 'react';
import { failureFrom } from '../services/api';
import type { Failure } from '../services/failure';

/** State of a request to the server. */
export type Remote<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'loaded'; readonly data: T };

interface Held<T> {
  /** The question answered; answers to earlier questions are not shown. */
  readonly question: string;
  readonly remote: Remote<T>;
}

const LOADING = { status: 'loading' } as const;

/**
 * Fetches whenever `question` changes and on `reload`; `null` fetches nothing. `load` must be the same function on
 * every render.
 */
export const useRemote = <T>(
  load: (question: string, signal: AbortSignal) => Promise<T>,
  question: string | null,
): { remote: Remote<T>; reload: () => void } => {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (question === null) return undefined;
    const controller = new AbortController();
    const keep = (remote: Remote<T>) => {
      if (!controller.signal.aborted) setHeld({ question, remote });
    };
    load(question, controller.signal).then(
      (data) => keep({ status: 'loaded', data }),
      (error: unknown) => keep({ status: 'failed', failure: failureFrom(error) }),
    );
    return () => controller.abort();
  }, [load, question, attempt]);

  const reload = useCallback(() => {
    setHeld(null);
    setAttempt((count) => count + 1);
  }, []);

  return { remote: held?.question === question ? held.remote : LOADING, reload };
};
