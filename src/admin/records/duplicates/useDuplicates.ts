import { useForm } from '@strapi/admin/strapi-admin';
import type { DuplicatesAnswer, RecordAnswer } from '../../../plugins/cchc-report/server/src/contract';
import { valuesOf } from '../formValues';
import type { Get } from '../savedRelation';
import { agencyOf } from '../warnings/savedAgency';
import { useAnswers } from '../warnings/useAnswers';
import { readDuplicateDraft, type DuplicateDraft } from './questions';

interface Form {
  uid: string;
  /** Absent until the record is first saved. */
  documentId?: string | undefined;
}

type Asked = Form & DuplicateDraft;

const ask = async (asked: string, get: Get, signal: AbortSignal): Promise<RecordAnswer[]> => {
  const { uid, documentId, params, ...chosen } = JSON.parse(asked) as Asked;
  if (params === undefined) return [];
  const agency = await agencyOf(uid, { ...chosen, documentId }, get, signal);
  if (agency === undefined) return [];
  const question = { ...params, agency, ...(documentId !== undefined && { except: documentId }) };
  return (await get<DuplicatesAnswer>('/cchc-report/duplicates', { params: question, signal })).data.data;
};

/**
 * The records that are there already and say what the form around says, asked anew as it changes; of a record that is only
 * looked at nothing is asked.
 */
export const useDuplicates = ({ uid, documentId }: Form): readonly RecordAnswer[] => {
  const draft = useForm('useDuplicates', ({ modified, values }) =>
    modified
      ? JSON.stringify({ uid, documentId, ...readDuplicateDraft(uid, valuesOf(values)) } satisfies Asked)
      : null,
  );
  return useAnswers(draft, ask);
};
