import { useAuth, useDebounce, useFetchClient, useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { RecordWarning, WarningsAnswer } from '../../../plugins/cchc-report/server/src/types/api';
import { PLAN_UID, READ_PERMISSION } from './contract';
import { readPlanDraft, type PlanDraft } from './planDraft';

/** How long a clerk may pause before he is taken to have finished typing, in milliseconds. */
const PAUSE = 400;

type Get = ReturnType<typeof useFetchClient>['get'];

interface SavedRelation {
  results: { documentId: string }[] | null;
}

/** The agency the plan would have if it were saved now. */
const agencyOf = async (draft: PlanDraft, get: Get, signal: AbortSignal): Promise<string | undefined> => {
  const { documentId, chosenAgency, agencyRemoved } = draft;
  if (chosenAgency !== undefined || documentId === undefined || agencyRemoved) return chosenAgency;
  const path = `/content-manager/relations/${PLAN_UID}/${documentId}/agency`;
  const { data } = await get<SavedRelation>(path, { signal });
  return data.results?.[0]?.documentId;
};

const ask = async (draft: PlanDraft, get: Get, signal: AbortSignal): Promise<RecordWarning[]> => {
  const { documentId: except, year, purpose } = draft;
  if (year === undefined || purpose === undefined) return [];
  const agency = await agencyOf(draft, get, signal);
  if (agency === undefined) return [];
  const params = { type: 'plan', agency, year, purpose, ...(except !== undefined && { except }) };
  return (await get<WarningsAnswer>('/cchc-report/warnings', { params, signal })).data.data;
};

/**
 * What to look at in the plan that the form around holds, asked anew as it changes. A question that fails is let go:
 * warnings help, they must not stand in the way.
 */
export const usePlanWarnings = (): RecordWarning[] => {
  const { get } = useFetchClient();
  // Not useRBAC: it asks once, and in a form opened by its address that is before the permissions have come.
  const allowed = useAuth('usePlanWarnings', ({ permissions }) =>
    permissions.some(({ action }) => action === READ_PERMISSION),
  );
  const [warnings, setWarnings] = useState<RecordWarning[]>([]);
  const draft = useForm('usePlanWarnings', ({ values }) => JSON.stringify(readPlanDraft(values)));
  const settled = useDebounce(draft, PAUSE);

  useEffect(() => {
    if (!allowed) return undefined;
    const question = new AbortController();
    const settle = (found: RecordWarning[]): void => {
      if (!question.signal.aborted) setWarnings(found);
    };
    ask(JSON.parse(settled) as PlanDraft, get, question.signal).then(settle, () => settle([]));
    return () => question.abort();
  }, [settled, allowed, get]);

  return warnings;
};
