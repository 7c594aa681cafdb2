import type { Attribute, Fields } from './attributes';
import { webAddress } from './checks';
import type { RecordRules } from './rules';
import { isRecordValues, type RecordValues } from './types';

const TEXTS: readonly string[] = ['string', 'text', 'richtext'];

/** Forms send an empty string for an empty field. Texts may keep it; elsewhere it means no value. */
const isBlank = ({ type }: Attribute, isAddress: boolean, value: unknown): boolean =>
  value === '' && (isAddress || !TEXTS.includes(type));

/** Normalizes sent values: null for the empty string of an empty field, an empty list for a null list. */
export const tidyValues = (fields: Fields, rules: RecordRules, data: RecordValues): RecordValues => {
  const tidyEntry = ([field, value]: [string, unknown]): [string, unknown] => {
    const attribute = fields.attributes[field];
    if (attribute === undefined) return [field, value];
    const rule = rules[field];
    const { component, repeatable } = attribute;
    const isList = component !== undefined && repeatable === true;
    if (isList && (value === null || value === '')) return [field, []];
    if (isBlank(attribute, rule?.publish?.includes(webAddress) === true, value)) return [field, null];
    if (!isList || !Array.isArray(value)) return [field, value];
    const partFields = { ...fields, attributes: fields.partAttributes(component) };
    const parts: unknown[] = value;
    return [
      field,
      parts.map((part) => (isRecordValues(part) ? tidyValues(partFields, rule?.parts ?? {}, part) : part)),
    ];
  };
  return Object.fromEntries(Object.entries(data).map(tidyEntry));
};
