import { useDebounce, useFetchClient, useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { DuplicatesAnswer, RecordAnswer } from '../../../plugins/cchc-report/server/src/types/api';
import { valuesOf } from '../formValues';
import { PAUSE, useMayAsk } from '../warnings/asking';
import { agencyOf, type Get } from '../warnings/savedAgency';
import { readDuplicateDraft, type DuplicateDraft } from './questions';

interface Form {
  uid: string;
  /** Absent until the record is first saved. */
  documentId: string | undefined;
}

const ask = async (
  { uid, documentId }: Form,
  { params, ...chosen }: DuplicateDraft,
  get: Get,
  signal: AbortSignal,
): Promise<RecordAnswer[]> => {
  if (params === undefined) return [];
  const agency = await agencyOf(uid, { ...chosen, documentId }, get, signal);
  if (agency === undefined) return [];
  const question = { ...params, agency, ...(documentId !== undefined && { except: documentId }) };
  return (await get<DuplicatesAnswer>('/cchc-report/duplicates', { params: question, signal })).data.data;
};

/**
 * The records that are there already and say what the form around says, asked anew as it changes; an earlier answer is
 * never shown. A question that fails is let go: warnings help, they must not stand in the way.
 */
export const useDuplicates = ({ uid, documentId }: Form): RecordAnswer[] => {
  const { get } = useFetchClient();
  const allowed = useMayAsk();
  const [found, setFound] = useState<RecordAnswer[]>([]);
  const draft = useForm('useDuplicates', ({ values }) =>
    JSON.stringify(readDuplicateDraft(uid, valuesOf(values))),
  );
  const settled = useDebounce(draft, PAUSE);
  // A record that is only looked at asks nothing.
  const isWritten = useForm('useDuplicates', ({ modified }) => modified);

  useEffect(() => {
    if (!allowed || !isWritten) return undefined;
    const question = new AbortController();
    const settle = (records: RecordAnswer[]): void => {
      if (!question.signal.aborted) setFound(records);
    };
    ask({ uid, documentId }, JSON.parse(settled) as DuplicateDraft, get, question.signal).then(settle, () =>
      settle([]),
    );
    return () => question.abort();
  }, [settled, allowed, isWritten, get, uid, documentId]);

  // What was found of other words says nothing of those just typed.
  return isWritten && settled === draft ? found : [];
};
