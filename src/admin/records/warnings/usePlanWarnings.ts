import { useForm } from '@strapi/admin/strapi-admin';
import type { RecordWarning, WarningsAnswer } from '../../../plugins/cchc-report/server/src/contract';
import type { Get } from '../savedRelation';
import { PLAN_UID } from './contract';
import { readPlanDraft, type PlanDraft } from './planDraft';
import { agencyOf } from './savedAgency';
import { useAnswers } from './useAnswers';

const ask = async (asked: string, get: Get, signal: AbortSignal): Promise<RecordWarning[]> => {
  const draft = JSON.parse(asked) as PlanDraft;
  const { documentId: except, year, purpose } = draft;
  if (year === undefined || purpose === undefined) return [];
  const agency = await agencyOf(PLAN_UID, draft, get, signal);
  if (agency === undefined) return [];
  const params = { type: 'plan', agency, year, purpose, ...(except !== undefined && { except }) };
  return (await get<WarningsAnswer>('/cchc-report/warnings', { params, signal })).data.data;
};

/** What to look at in the plan that the form around holds, asked anew as it changes. */
export const usePlanWarnings = (): readonly RecordWarning[] => {
  const draft = useForm('usePlanWarnings', ({ values }) => JSON.stringify(readPlanDraft(values)));
  return useAnswers(draft, ask);
};
