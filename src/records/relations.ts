import type { Attribute, Fields } from './attributes';
import { isRecordValues, type RecordValues } from './types';

/** A reference from a field to a record; `by` is undefined if the value cannot identify one. */
export interface Reference {
  path: string[];
  target: string;
  by: { documentId: string } | { id: number } | undefined;
}

const FILES = 'plugin::upload.file';
const ROW_ID_MAX = 2_147_483_647;

const toRowId = (value: unknown): Reference['by'] => {
  const id = Number(value);
  return Number.isInteger(id) && id > 0 && id <= ROW_ID_MAX ? { id } : undefined;
};

/** Strapi reads a value that starts with a digit as a row id, any other as a documentId. */
const parseReference = (value: unknown): Reference['by'] => {
  if (isRecordValues(value)) {
    const { id, documentId } = value;
    return typeof documentId === 'string' ? { documentId } : toRowId(id);
  }
  if (typeof value === 'number') return toRowId(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return /^\d/.test(value) ? toRowId(value) : { documentId: value };
};

const toList = (value: unknown): unknown[] => {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/**
 * Parses every shape Strapi accepts: `a`, `[a, b]`, `{ connect }`, `{ set }`, `{ disconnect }`. In `disconnect` only
 * documentIds count, because Strapi ignores row ids that no longer exist.
 */
const parseReferences = (value: unknown): Reference['by'][] => {
  if (!isRecordValues(value) || 'id' in value || 'documentId' in value)
    return toList(value).map(parseReference);
  const tied = [...toList(value['connect']), ...toList(value['set'])].map(parseReference);
  const released = toList(value['disconnect']).map(parseReference);
  return [...tied, ...released.filter((by) => by !== undefined && 'documentId' in by)];
};

const findTarget = ({ type, target }: Attribute): string | undefined => (type === 'media' ? FILES : target);

/** Finds the records and files referenced by the sent values, including those in parts. */
export const findReferences = (fields: Fields, data: RecordValues, at: readonly string[] = []): Reference[] =>
  Object.entries(fields.attributes).flatMap(([field, attribute]): Reference[] => {
    const value = data[field];
    const path = [...at, field];
    const { component } = attribute;
    if (component !== undefined) {
      const parts = { ...fields, attributes: fields.partAttributes(component) };
      return toList(value).flatMap((part, index) =>
        isRecordValues(part) ? findReferences(parts, part, [...path, String(index)]) : [],
      );
    }
    const target = findTarget(attribute);
    return target === undefined ? [] : parseReferences(value).map((by) => ({ path, target, by }));
  });
