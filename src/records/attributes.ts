import type { Core, UID } from '@strapi/strapi';
import { type RecordType, recordUid, isRecordValues, type RecordValues } from './types';
import type { Problem } from './check';
import type { Finding } from './checks';

/** The parts of a schema attribute that checks use. */
export interface Attribute {
  type: string;
  maxLength?: number;
  required?: boolean;
  repeatable?: boolean;
  /** The component of a part. */
  component?: string;
  /** Target type and cardinality of a relation: `manyToOne`. */
  target?: string;
  relation?: string;
  /** For files: true if several are allowed. */
  multiple?: boolean;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** The fields of a content type and of its components. */
export interface Fields {
  attributes: Attributes;
  partAttributes(component: string): Attributes;
}

export const schemaFields = (strapi: Core.Strapi, type: RecordType): Fields => ({
  attributes: strapi.contentType(recordUid(type)).attributes,
  partAttributes: (component) => strapi.components[component as UID.Component].attributes,
});

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

const findKind = ({ type, repeatable }: Attribute): Kind | undefined =>
  type === 'component' && repeatable === true ? { holds: isListOfParts, code: 'not_list' } : KINDS[type];

/** Runs a check on every field that holds a value, and on the fields of its parts unless the list itself fails. */
const checkFields = (
  fields: Fields,
  data: RecordValues,
  check: (attribute: Attribute, value: unknown) => Finding | undefined,
  at: readonly string[] = [],
): Problem[] =>
  Object.entries(fields.attributes).flatMap(([field, attribute]): Problem[] => {
    const value = data[field];
    if (value === null || value === undefined) return [];
    const path = [...at, field];
    const finding = check(attribute, value);
    if (finding !== undefined) return [{ path, ...finding }];
    const { component } = attribute;
    if (component === undefined || !Array.isArray(value)) return [];
    const partFields = { ...fields, attributes: fields.partAttributes(component) };
    const parts: unknown[] = value;
    return parts.flatMap((part, index) =>
      isRecordValues(part) ? checkFields(partFields, part, check, [...path, String(index)]) : [],
    );
  });

/** Finds values of the wrong type: a number for a text, a text for a boolean. */
export const checkKinds = (fields: Fields, data: RecordValues): Problem[] =>
  checkFields(fields, data, (attribute, value) => {
    const kind = findKind(attribute);
    return kind?.holds(value) === false ? { code: kind.code } : undefined;
  });

/** Strapi's limit for a short text whose schema sets none. */
const SHORT_TEXT = 255;

/** Finds texts longer than their schema allows. */
export const checkLengths = (fields: Fields, data: RecordValues): Problem[] =>
  checkFields(fields, data, ({ type, maxLength }, value) => {
    const max = maxLength ?? SHORT_TEXT;
    return type === 'string' && typeof value === 'string' && value.length > max
      ? { code: 'too_long', params: { max } }
      : undefined;
  });
