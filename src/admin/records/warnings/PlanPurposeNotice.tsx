import { useForm } from '@strapi/admin/strapi-admin';
import type { RecordWarning, WarningsAnswer } from '../../../plugins/cchc-report/server/src/contract';
import type { Get } from '../savedRelation';
import { PLAN_UID, readAgency, useAnswers } from './useAnswers';
import { readPlanDraft, type PlanDraft } from './planDraft';
import { useWords } from '../words';
import { Notice, RecordLink } from './Notice';

const fetchWarnings = async (asked: string, get: Get, signal: AbortSignal): Promise<RecordWarning[]> => {
  const draft = JSON.parse(asked) as PlanDraft;
  const { documentId: except, year, purpose } = draft;
  if (year === undefined || purpose === undefined) return [];
  const agency = await readAgency(PLAN_UID, draft, get, signal);
  if (agency === undefined) return [];
  const params = { type: 'plan', agency, year, purpose, ...(except !== undefined && { except }) };
  return (await get<WarningsAnswer>('/cchc-report/warnings', { params, signal })).data.data;
};

/** Warnings about the plan in the form, fetched again as it changes. */
export const usePlanWarnings = (): readonly RecordWarning[] => {
  const draft = useForm('usePlanWarnings', ({ values }) => JSON.stringify(readPlanDraft(values)));
  return useAnswers(draft, fetchWarnings);
};

/** Warns below a plan's purpose that the year already has such a plan. Saving and publishing remain possible. */
export const PlanPurposeNotice = () => {
  const words = useWords();
  return usePlanWarnings().map(({ code, message, records }) => (
    <Notice key={code} title={message} hint={words.planRepeated}>
      {records.map((record) => (
        <RecordLink key={record.documentId} uid={PLAN_UID} {...record} />
      ))}
    </Notice>
  ));
};
