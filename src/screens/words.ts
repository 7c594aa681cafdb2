import labels from '../records/labels.vi.json';
import type { RecordType } from '../records';
import type { FieldWords, Words } from './configuration';
import hints from './hints.vi.json';
import type { PartUid } from './screens';
import systemFields from './systemFields.vi.json';

type Hints = Readonly<Record<string, Partial<Omit<FieldWords, 'label'>>>>;

const LABELS: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = labels.fields;
const TYPE_HINTS: Readonly<Record<RecordType, Hints>> = hints.types;
const PART_HINTS: Readonly<Record<PartUid, Hints>> = hints.parts;

/** The type and field under which labels.vi.json has the labels of each component. */
export const PART_HOMES: Readonly<Record<PartUid, { type: RecordType; field: string }>> = {
  'agency.leader': { type: 'agency', field: 'leaders' },
  'plan.objective': { type: 'plan', field: 'objectives' },
  'procedure.method': { type: 'procedure', field: 'methods' },
  'shared.evidence': { type: 'article', field: 'evidence' },
};

const toWords = (fieldLabels: Readonly<Record<string, string>>, fieldHints: Hints): Words =>
  Object.fromEntries(
    Object.entries({ ...systemFields, ...fieldLabels }).map(([field, label]) => [
      field,
      { label, description: '', placeholder: '', ...fieldHints[field] },
    ]),
  );

/** Vietnamese labels and hints of a type's fields. */
export const getTypeWords = (type: RecordType): Words => toWords(LABELS[type], TYPE_HINTS[type]);

/** Vietnamese labels and hints of a component's fields. */
export const getPartWords = (uid: PartUid): Words => {
  const { type, field } = PART_HOMES[uid];
  const start = `${field}.`;
  const own = Object.entries(LABELS[type]).flatMap(([path, label]) =>
    path.startsWith(start) ? [[path.slice(start.length), label] as const] : [],
  );
  return toWords(Object.fromEntries(own), PART_HINTS[uid]);
};
