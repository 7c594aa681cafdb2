import type { RelatedOption } from '../../plugins/cchc-report/server/src/contract';

/** Values of the content manager's form, by field. */
export type FormValues = Readonly<Record<string, unknown>>;

/** Strapi types form values as object only. */
export const toFormValues = (values: object): FormValues => values as FormValues;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A relation in a form holds its changes, not its state. */
const readItems = (relation: unknown, change: 'connect' | 'disconnect'): Record<string, unknown>[] => {
  const items = isObject(relation) ? relation[change] : undefined;
  return Array.isArray(items) ? items.filter(isObject) : [];
};

export const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The agency chosen in a form, and whether the saved one was removed. */
export interface ChosenAgency {
  /** Document id. */
  chosenAgency?: string;
  agencyRemoved: boolean;
}

/** The form keeps the record's server ids under `apiData`; the item's own `documentId` is a label. */
export const readChosenAgency = (relation: unknown): ChosenAgency => {
  const { apiData } = readItems(relation, 'connect').at(-1) ?? {};
  const chosenAgency = isObject(apiData) ? toText(apiData['documentId']) : undefined;
  return {
    ...(chosenAgency !== undefined && { chosenAgency }),
    agencyRemoved: readItems(relation, 'disconnect').length > 0,
  };
};

/** True for a relation in a form; a saved record's is empty until changed. */
export const isRelation = (value: unknown): boolean => isObject(value) && 'connect' in value;

/**
 * True for an empty value. An unchanged relation of a saved record also looks empty, because the form holds only
 * changes.
 */
export const isUnset = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (isRelation(value) && readItems(value, 'connect').length === 0);

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Creates the form value of a relation to these records, as if picked from its list, with keys in order. */
export const createRelation = (options: readonly RelatedOption[]): FormValues => ({
  connect: options.slice(0, DIGITS.length).map(({ id, documentId, name }, index) => ({
    id,
    apiData: { id, documentId, isTemporary: true },
    __temp_key__: `a${DIGITS[index] ?? ''}`,
    name,
    label: name,
  })),
  disconnect: [],
});

/** Converts form values for the server: picked records are sent by their server ids. */
export const toSentValues = (values: FormValues): FormValues => toSentValue(values) as FormValues;

const toSentValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toSentValue);
  if (!isObject(value)) return value;
  if ('apiData' in value) return value['apiData'];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toSentValue(part)]));
};
