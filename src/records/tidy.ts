import type { Attribute, Fields } from './attributes';
import { webAddress } from './checks';
import type { RecordRules } from './rules';
import { isRecordValues, type RecordValues } from './types';

const TEXTS: readonly string[] = ['string', 'text', 'richtext'];

/** Forms send an empty text for what is not filled in. In a text that may stand; elsewhere it is no value. */
const isBlank = ({ type }: Attribute, isAddress: boolean, value: unknown): boolean =>
  value === '' && (isAddress || !TEXTS.includes(type));

/** The values sent, with nothing where a form sent an empty text for nothing, and an empty list for a list that is null. */
export const tidied = (fields: Fields, rules: RecordRules, data: RecordValues): RecordValues => {
  const tidy = ([field, value]: [string, unknown]): [string, unknown] => {
    const attribute = fields.attributes[field];
    if (attribute === undefined) return [field, value];
    const rule = rules[field];
    const { component, repeatable } = attribute;
    const isList = component !== undefined && repeatable === true;
    if (isList && (value === null || value === '')) return [field, []];
    if (isBlank(attribute, rule?.publish?.includes(webAddress) === true, value)) return [field, null];
    if (!isList || !Array.isArray(value)) return [field, value];
    const partFields = { ...fields, attributes: fields.partsOf(component) };
    const parts: unknown[] = value;
    return [
      field,
      parts.map((part) => (isRecordValues(part) ? tidied(partFields, rule?.parts ?? {}, part) : part)),
    ];
  };
  return Object.fromEntries(Object.entries(data).map(tidy));
};
