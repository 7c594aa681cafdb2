import labels from '../records/labels.vi.json';
import type { RecordType } from '../records';
import type { FieldWords, Words } from './configuration';
import hints from './hints.vi.json';
import type { PartUid } from './parts';
import systemFields from './systemFields.vi.json';

type Hints = Readonly<Record<string, Partial<Omit<FieldWords, 'label'>>>>;

const LABELS: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = labels.fields;
const TYPE_HINTS: Readonly<Record<RecordType, Hints>> = hints.types;
const PART_HINTS: Readonly<Record<PartUid, Hints>> = hints.parts;

/** Where labels.vi.json names the fields of each component: the type and the field that hold it. */
export const PART_HOMES: Readonly<Record<PartUid, { type: RecordType; field: string }>> = {
  'plan.objective': { type: 'plan', field: 'objectives' },
  'procedure.method': { type: 'procedure', field: 'methods' },
  'shared.evidence': { type: 'article', field: 'evidence' },
};

const wordsOf = (fieldLabels: Readonly<Record<string, string>>, fieldHints: Hints): Words =>
  Object.fromEntries(
    Object.entries({ ...systemFields, ...fieldLabels }).map(([field, label]) => [
      field,
      { label, description: '', placeholder: '', ...fieldHints[field] },
    ]),
  );

/** The Vietnamese words beside each field of a type. */
export const typeWords = (type: RecordType): Words => wordsOf(LABELS[type], TYPE_HINTS[type]);

/** The Vietnamese words beside each field of a component. */
export const partWords = (uid: PartUid): Words => {
  const { type, field } = PART_HOMES[uid];
  const start = `${field}.`;
  const own = Object.entries(LABELS[type]).flatMap(([path, label]) =>
    path.startsWith(start) ? [[path.slice(start.length), label] as const] : [],
  );
  return wordsOf(Object.fromEntries(own), PART_HINTS[uid]);
};
