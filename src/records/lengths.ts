import type { Attribute, Fields } from './attributes';
import type { Problem } from './check';
import { isRecordValues, type RecordValues } from './types';

/** What Strapi allows a short text that names no length of its own. */
const SHORT_TEXT = 255;

const tooLong = ({ type, maxLength }: Attribute, value: unknown): number | undefined => {
  if (type !== 'string' || typeof value !== 'string') return undefined;
  const max = maxLength ?? SHORT_TEXT;
  return value.length > max ? max : undefined;
};

/** Texts longer than their schema allows, those of the parts included. */
export const checkLengths = (fields: Fields, data: RecordValues, at: readonly string[] = []): Problem[] =>
  Object.entries(fields.attributes).flatMap(([field, attribute]) => {
    const value = data[field];
    const path = [...at, field];
    const max = tooLong(attribute, value);
    if (max !== undefined) return [{ path, code: 'too_long', params: { max } }];
    const { component } = attribute;
    if (component === undefined || !Array.isArray(value)) return [];
    const parts: unknown[] = value;
    const partFields = { ...fields, attributes: fields.partsOf(component) };
    return parts.flatMap((part, index) =>
      isRecordValues(part) ? checkLengths(partFields, part, [...path, String(index)]) : [],
    );
  });
