import { useAuth, useDebounce, useFetchClient } from '@strapi/admin/strapi-admin';
import type { ChosenAgency } from '../formValues';
import { readSavedRelation, type Get } from '../savedRelation';
import { useEffect, useState } from 'react';

/** Names of the server: the plans' content type and the permission that warnings need. */
export const PLAN_UID = 'api::plan.plan';
export const READ_PERMISSION = 'plugin::cchc-report.read';

/** Milliseconds without typing before a question is sent. */
export const PAUSE = 400;

/**
 * True if the user may use the plugin. Not useRBAC, which checks once, and in a form opened by URL that is before
 * permissions are loaded.
 */
export const useMayReadWarnings = (): boolean =>
  useAuth('useMayAsk', ({ permissions }) => permissions.some(({ action }) => action === READ_PERMISSION));

interface Draft extends ChosenAgency {
  documentId?: string | undefined;
}

/** The document id of the agency that the record would have if saved now. */
export const readAgency = async (
  uid: string,
  { documentId, chosenAgency, agencyRemoved }: Draft,
  get: Get,
  signal: AbortSignal,
): Promise<string | undefined> => {
  if (chosenAgency !== undefined || documentId === undefined || agencyRemoved) return chosenAgency;
  const [agency] = await readSavedRelation(get, { uid, documentId, field: 'agency' }, { signal });
  return agency?.documentId;
};

interface LatestAnswers<Answer> {
  /** The draft that the answers belong to. */
  draft: string | null;
  answers: readonly Answer[];
}

const NONE: readonly never[] = [];

/**
 * Answers of the server about the current form, fetched after typing pauses; answers about an older draft are not
 * returned. Failed requests are ignored, because warnings are only a help.
 * @param draft the question as JSON; null asks nothing
 * @param ask must be the same function on every render
 */
export const useAnswers = <Answer>(
  draft: string | null,
  ask: (draft: string, get: Get, signal: AbortSignal) => Promise<readonly Answer[]>,
): readonly Answer[] => {
  const { get } = useFetchClient();
  const allowed = useMayReadWarnings();
  const [held, setHeld] = useState<LatestAnswers<Answer>>({ draft: null, answers: NONE });
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
