import { knownCode } from './codes';
import type { ImportField, ImportType } from './fields';
import { keyText } from './keyText';
import { type FieldValues, isNothing } from './conflict';

const fieldNamed = ({ fields }: ImportType, name: string): ImportField | undefined =>
  fields.find((field) => field.name === name);

/** The part of a value by which records are told apart. */
export const keyPart = (field: ImportField | undefined, value: unknown): string =>
  field?.kind === 'code' ? knownCode(String(value)) : String(value);

/** Identifies a record within its agency; null while a field of the key is empty. */
export const recordKey = (type: ImportType, values: FieldValues): string | null => {
  if (type.key.some((name) => isNothing(values[name]))) return null;
  return JSON.stringify(type.key.map((name) => keyText(keyPart(fieldNamed(type, name), values[name]))));
};

/** The labels of the key's fields: "Ngày đăng, Tiêu đề". */
export const keyLabels = (type: ImportType): string =>
  type.key.map((name) => fieldNamed(type, name)?.label ?? name).join(', ');

/** The fields that records are searched by: the first of the key, and a text of it if there is one. */
export const searchedFields = (type: ImportType): { field: ImportField; text: ImportField | undefined } => {
  const [field, ...others] = type.key.flatMap((name) => fieldNamed(type, name) ?? []);
  if (field === undefined) throw new Error(`${type.uid} has no key`);
  return { field, text: others.find(({ kind }) => kind === 'text') };
};
