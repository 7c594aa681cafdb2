import { useForm } from '@strapi/admin/strapi-admin';
import { useParams } from 'react-router-dom';
import type { UncountedAnswer, UncountedReason } from '../../../plugins/cchc-report/server/src/contract';
import { toFormValues } from '../formValues';
import type { Get } from '../savedRelation';
import { COUNTED_BY, isTold, readUncountedDraft, type UncountedDraft } from './countedBy';
import { Notice } from './Notice';
import { readAgency, useAnswers } from './useAnswers';

const fetchReasons = async (asked: string, get: Get, signal: AbortSignal): Promise<UncountedReason[]> => {
  const draft = JSON.parse(asked) as UncountedDraft;
  const { uid, field, value } = draft;
  const type = COUNTED_BY[uid]?.type;
  if (type === undefined) return [];
  const agency = field === 'topic' ? undefined : await readAgency(uid, draft, get, signal);
  const params = {
    type,
    field,
    ...(agency !== undefined && { agency }),
    ...(value !== undefined && { value }),
  };
  const { data } = (await get<UncountedAnswer>('/cchc-report/uncounted', { params, signal })).data;
  return data.filter((reason) => isTold(draft, reason));
};

/** Why no report would count the record in the form, by this field; fetched again as the form changes. */
const useReasons = (uid: string, id: string | undefined, name: string): readonly UncountedReason[] => {
  const draft = useForm('useReasons', ({ values }) => {
    const read = readUncountedDraft(uid, name, toFormValues(values));
    // The form of a related record, in a dialog, has other ids than the page's address.
    return read !== null && read.documentId === id ? JSON.stringify(read) : null;
  });
  return useAnswers(draft, fetchReasons);
};

/** Warns below a field by which reports count that none counts this record; renders nothing below other fields. */
export const UncountedNotice = ({ name }: { name: string }) => {
  const { slug = '', id } = useParams();
  const isCounted = COUNTED_BY[slug]?.fields[name] !== undefined;
  return isCounted ? <Reasons uid={slug} id={id === 'create' ? undefined : id} name={name} /> : null;
};

const Reasons = ({ uid, id, name }: { uid: string; id: string | undefined; name: string }) =>
  useReasons(uid, id, name).map(({ code, message, hint }) => (
    <Notice key={code} title={message} {...(hint !== null && { hint })} />
  ));
