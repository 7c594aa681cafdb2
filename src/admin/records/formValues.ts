import type { RelatedOption } from '../../plugins/cchc-report/server/src/contract';

/** What the content manager's form holds, by field. */
export type FormValues = Readonly<Record<string, unknown>>;

/** Strapi says no more of its form's values than that they are an object. */
export const valuesOf = (values: object): FormValues => values as FormValues;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A relation in a form is what changed of it, not what it is. */
const itemsOf = (relation: unknown, change: 'connect' | 'disconnect'): Record<string, unknown>[] => {
  const items = isObject(relation) ? relation[change] : undefined;
  return Array.isArray(items) ? items.filter(isObject) : [];
};

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The agency of a form: the one just chosen, or that the saved one was taken out. */
export interface ChosenAgency {
  /** Document id. */
  chosenAgency?: string;
  agencyRemoved: boolean;
}

/** The form keeps under `apiData` what the server calls the chosen record; the item's own `documentId` is a label. */
export const chosenAgencyIn = (relation: unknown): ChosenAgency => {
  const { apiData } = itemsOf(relation, 'connect').at(-1) ?? {};
  const chosenAgency = isObject(apiData) ? textOf(apiData['documentId']) : undefined;
  return {
    ...(chosenAgency !== undefined && { chosenAgency }),
    agencyRemoved: itemsOf(relation, 'disconnect').length > 0,
  };
};

/** A relation in a form; a saved record's is empty until something changes of it. */
export const isRelation = (value: unknown): boolean => isObject(value) && 'connect' in value;

/** Nothing is filled in there; a relation of a saved record looks so too, since only what changes of it is in the form. */
export const isUnset = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (isRelation(value) && itemsOf(value, 'connect').length === 0);

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A relation to these records, as the form has it when they are picked from its list: in the order of its keys. */
export const relationTo = (options: readonly RelatedOption[]): FormValues => ({
  connect: options.slice(0, DIGITS.length).map(({ id, documentId, name }, index) => ({
    id,
    apiData: { id, documentId, isTemporary: true },
    __temp_key__: `a${DIGITS[index] ?? ''}`,
    name,
    label: name,
  })),
  disconnect: [],
});

/** The values as the server takes them: of a record that is picked, what the server calls it. */
export const sentValues = (values: FormValues): FormValues => sent(values) as FormValues;

const sent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sent);
  if (!isObject(value)) return value;
  if ('apiData' in value) return value['apiData'];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sent(part)]));
};
