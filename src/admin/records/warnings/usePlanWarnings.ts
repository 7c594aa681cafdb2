import { useDebounce, useFetchClient, useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { RecordWarning, WarningsAnswer } from '../../../plugins/cchc-report/server/src/types/api';
import { PLAN_UID } from './contract';
import { readPlanDraft, type PlanDraft } from './planDraft';
import { agencyOf, type Get } from './savedAgency';
import { PAUSE, useMayAsk } from './asking';

const ask = async (draft: PlanDraft, get: Get, signal: AbortSignal): Promise<RecordWarning[]> => {
  const { documentId: except, year, purpose } = draft;
  if (year === undefined || purpose === undefined) return [];
  const agency = await agencyOf(PLAN_UID, draft, get, signal);
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
  const allowed = useMayAsk();
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
