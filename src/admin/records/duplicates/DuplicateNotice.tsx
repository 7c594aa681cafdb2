import { useForm } from '@strapi/admin/strapi-admin';
import type { DuplicatesAnswer, RecordAnswer } from '../../../plugins/cchc-report/server/src/contract';
import { toFormValues } from '../formValues';
import type { Get } from '../savedRelation';
import { readAgency, useAnswers } from '../warnings/useAnswers';
import { readDuplicateDraft, type DuplicateDraft, QUESTIONS } from './questions';
import { useParams } from 'react-router-dom';
import { fieldKey } from '../fieldProps';
import { useWords } from '../words';
import { Notice, RecordLink } from '../warnings/Notice';

interface Form {
  uid: string;
  /** Absent until the first save. */
  documentId?: string | undefined;
}

type Asked = Form & DuplicateDraft;

const fetchDuplicates = async (asked: string, get: Get, signal: AbortSignal): Promise<RecordAnswer[]> => {
  const { uid, documentId, params, ...chosen } = JSON.parse(asked) as Asked;
  if (params === undefined) return [];
  const agency = await readAgency(uid, { ...chosen, documentId }, get, signal);
  if (agency === undefined) return [];
  const question = { ...params, agency, ...(documentId !== undefined && { except: documentId }) };
  return (await get<DuplicatesAnswer>('/cchc-report/duplicates', { params: question, signal })).data.data;
};

/** Existing records that match the form, fetched again as it changes; nothing while the form is unmodified. */
export const useDuplicates = ({ uid, documentId }: Form): readonly RecordAnswer[] => {
  const draft = useForm('useDuplicates', ({ modified, values }) =>
    modified
      ? JSON.stringify({ uid, documentId, ...readDuplicateDraft(uid, toFormValues(values)) } satisfies Asked)
      : null,
  );
  return useAnswers(draft, fetchDuplicates);
};

/** Warns below the identifying field that such a record exists; renders nothing below other fields. */
export const DuplicateNotice = ({ name }: { name: string }) => {
  const { slug = '', id } = useParams();
  const isAsked = QUESTIONS[slug]?.under === name && fieldKey(name) === name;
  return isAsked ? <Found uid={slug} documentId={id === 'create' ? undefined : id} /> : null;
};

const Found = ({ uid, documentId }: { uid: string; documentId: string | undefined }) => {
  const words = useWords();
  const found = useDuplicates({ uid, documentId });
  const said = QUESTIONS[uid]?.words;
  if (found.length === 0 || said === undefined) return null;
  return (
    <Notice title={words.duplicates[said].title} hint={words.duplicates[said].hint}>
      {found.map((record) => (
        <RecordLink key={record.documentId} uid={uid} {...record} />
      ))}
    </Notice>
  );
};
