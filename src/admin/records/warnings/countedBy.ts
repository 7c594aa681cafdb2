import type { CountedField, UncountedReason } from '../../../plugins/cchc-report/server/src/contract';
import { type ChosenAgency, type FormValues, isUnset, readChosenAgency, toText } from '../formValues';
import { isYear } from './planDraft';

/** The fields of a type by which reports count its records, and the one that names a record. */
interface CountedType {
  type: string;
  named: string;
  fields: Readonly<Record<string, CountedField>>;
}

const byTopic = (type: string, date: string): CountedType => ({
  type,
  named: 'title',
  fields: { [date]: 'date', topic: 'topic' },
});

export const COUNTED_BY: Readonly<Record<string, CountedType>> = {
  'api::article.article': byTopic('article', 'publishedOn'),
  'api::meeting.meeting': byTopic('meeting', 'heldOn'),
  'api::outreach.outreach': byTopic('outreach', 'happenedOn'),
  'api::plan.plan': { type: 'plan', named: 'subject', fields: { issuedOn: 'date', year: 'year' } },
  'api::official-document.official-document': {
    type: 'official-document',
    named: 'subject',
    fields: { issuedOn: 'date' },
  },
  'api::procedure.procedure': { type: 'procedure', named: 'name', fields: { postedOn: 'date' } },
  'api::procedure-change.procedure-change': {
    type: 'procedure-change',
    named: 'procedure',
    fields: { postedOn: 'date' },
  },
};

/** The question about one field of the current form. */
export interface UncountedDraft extends ChosenAgency {
  uid: string;
  /** Absent until the first save. */
  documentId?: string;
  field: CountedField;
  /** Absent when the field is empty. */
  value?: string;
  /** False while a new form has no name: it then says nothing about what is still to be filled in. */
  isBegun: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The value as the server takes it; null for one that the form itself refuses. */
const readValue = (field: CountedField, value: unknown): string | null => {
  if (field === 'year') return isYear(value) ? String(value) : null;
  const text = toText(value);
  return text !== undefined && (field === 'topic' || DAY.test(text)) ? text : null;
};

/**
 * Reads the values of the content manager's form. Null when nothing is to be asked: reports do not count by this field, a topic
 * is chosen, or the form refuses the value.
 */
export const readUncountedDraft = (uid: string, name: string, values: FormValues): UncountedDraft | null => {
  const counted = COUNTED_BY[uid];
  const field = counted?.fields[name];
  if (counted === undefined || field === undefined) return null;
  const given = values[name];
  const value = isUnset(given) ? undefined : readValue(field, given);
  const documentId = toText(values['documentId']);
  const isBegun = documentId !== undefined || !isUnset(values[counted.named]);
  if (value === null || (field === 'topic' && (value !== undefined || !isBegun))) return null;
  return {
    uid,
    ...(documentId !== undefined && { documentId }),
    field,
    ...(value !== undefined && { value }),
    isBegun,
    ...readChosenAgency(values['agency']),
  };
};

/** True for a reason to show now: a form that was just opened has no date yet, and that is no fault. */
export const isTold = ({ isBegun }: UncountedDraft, { code }: UncountedReason): boolean =>
  isBegun || code !== 'date_missing';
