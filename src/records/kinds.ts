import type { Attribute, Fields } from './attributes';
import type { Problem } from './check';
import { isRecordValues, type RecordValues } from './types';

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));

const isYesOrNo = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false';

const isText = (value: unknown): boolean => typeof value === 'string';

const isListOfParts = (value: unknown): boolean => Array.isArray(value) && value.every(isRecordValues);

interface Kind {
  holds(value: unknown): boolean;
  code: string;
}

const text: Kind = { holds: isText, code: 'not_text' };
const number: Kind = { holds: isNumber, code: 'not_number' };

const KINDS: Readonly<Record<string, Kind>> = {
  string: text,
  text,
  richtext: text,
  date: text,
  integer: number,
  decimal: number,
  boolean: { holds: isYesOrNo, code: 'not_yes_or_no' },
};

const kindOf = ({ type, repeatable }: Attribute): Kind | undefined =>
  type === 'component' && repeatable === true ? { holds: isListOfParts, code: 'not_list' } : KINDS[type];

/** Values of another kind than their field: a number for a text, a text for a yes or no. */
export const checkKinds = (fields: Fields, data: RecordValues, at: readonly string[] = []): Problem[] =>
  Object.entries(fields.attributes).flatMap(([field, attribute]): Problem[] => {
    const value = data[field];
    if (value === null || value === undefined) return [];
    const path = [...at, field];
    const kind = kindOf(attribute);
    if (kind?.holds(value) === false) return [{ path, code: kind.code }];
    const { component } = attribute;
    if (component === undefined || !Array.isArray(value)) return [];
    const partFields = { ...fields, attributes: fields.partsOf(component) };
    const parts: unknown[] = value;
    return parts.flatMap((part, index) =>
      isRecordValues(part) ? checkKinds(partFields, part, [...path, String(index)]) : [],
    );
  });
