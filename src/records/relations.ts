import type { Attribute, Fields } from './attributes';
import { isRecordValues, type RecordValues } from './types';

/** One record that a write ties a field to; `by` is undefined where what was sent can name no record. */
export interface Reference {
  path: string[];
  target: string;
  by: { documentId: string } | { id: number } | undefined;
}

const FILES = 'plugin::upload.file';
const ROW_ID_MAX = 2_147_483_647;

const rowId = (value: unknown): Reference['by'] => {
  const id = Number(value);
  return Number.isInteger(id) && id > 0 && id <= ROW_ID_MAX ? { id } : undefined;
};

/** Strapi takes what begins with a digit for a row id, everything else for a documentId. */
const recordNamed = (value: unknown): Reference['by'] => {
  if (isRecordValues(value)) {
    const { id, documentId } = value;
    return typeof documentId === 'string' ? { documentId } : rowId(id);
  }
  if (typeof value === 'number') return rowId(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return /^\d/.test(value) ? rowId(value) : { documentId: value };
};

const listOf = (value: unknown): unknown[] => {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/**
 * What is named, in every shape Strapi takes: `a`, `[a, b]`, `{ connect }`, `{ set }`, `{ disconnect }`; but of what is
 * let go only documentIds: Strapi passes over row ids that are gone.
 */
const named = (value: unknown): Reference['by'][] => {
  if (!isRecordValues(value) || 'id' in value || 'documentId' in value) return listOf(value).map(recordNamed);
  const tied = [...listOf(value['connect']), ...listOf(value['set'])].map(recordNamed);
  const released = listOf(value['disconnect']).map(recordNamed);
  return [...tied, ...released.filter((by) => by !== undefined && 'documentId' in by)];
};

const targetOf = ({ type, target }: Attribute): string | undefined => (type === 'media' ? FILES : target);

/** The records and files that the values sent name, those named by the parts included. */
export const referencesIn = (fields: Fields, data: RecordValues, at: readonly string[] = []): Reference[] =>
  Object.entries(fields.attributes).flatMap(([field, attribute]): Reference[] => {
    const value = data[field];
    const path = [...at, field];
    const { component } = attribute;
    if (component !== undefined) {
      const parts = { ...fields, attributes: fields.partsOf(component) };
      return listOf(value).flatMap((part, index) =>
        isRecordValues(part) ? referencesIn(parts, part, [...path, String(index)]) : [],
      );
    }
    const target = targetOf(attribute);
    return target === undefined ? [] : named(value).map((by) => ({ path, target, by }));
  });
