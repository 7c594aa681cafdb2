import { useDebounce, useFetchClient } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { Get } from '../savedRelation';
import { PAUSE, useMayAsk } from './asking';

interface Held<Answer> {
  /** The draft that was asked about. */
  draft: string | null;
  answers: readonly Answer[];
}

const NONE: readonly never[] = [];

/**
 * What the server answers of a form as it stands, asked anew once it has settled: what it answered to other words is never
 * given. A question that fails is let go: warnings help, they must not stand in the way.
 * @param draft what is asked about, as JSON; null asks nothing
 * @param ask must be the same function at every render
 */
export const useAnswers = <Answer>(
  draft: string | null,
  ask: (draft: string, get: Get, signal: AbortSignal) => Promise<readonly Answer[]>,
): readonly Answer[] => {
  const { get } = useFetchClient();
  const allowed = useMayAsk();
  const [held, setHeld] = useState<Held<Answer>>({ draft: null, answers: NONE });
  const settled = useDebounce(draft, PAUSE);

  useEffect(() => {
    if (!allowed || settled === null) return undefined;
    const question = new AbortController();
    const settle = (answers: readonly Answer[]): void => {
      if (!question.signal.aborted) setHeld({ draft: settled, answers });
    };
    ask(settled, get, question.signal).then(settle, () => settle(NONE));
    return () => question.abort();
  }, [settled, allowed, get, ask]);

  return draft !== null && held.draft === draft ? held.answers : NONE;
};
