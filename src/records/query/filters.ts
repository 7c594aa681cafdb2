import type { Attribute } from '../attributes';
import {
  type QueryCheck,
  isObject,
  isScalar,
  type Path,
  isMissingColumn,
  isToMany,
  targetModel,
} from './schema';

const ANY_TYPE: readonly string[] = [
  ...['$eq', '$ne', '$eqi', '$nei', '$gt', '$gte', '$lt', '$lte'],
  ...['$in', '$notIn', '$null', '$notNull'],
];
/** PostgreSQL's `like` works on text only. */
const TEXT_ONLY: readonly string[] = [
  ...['$contains', '$containsi', '$notContains', '$notContainsi'],
  ...['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];
const TEXT_TYPES: readonly string[] = ['string', 'text', 'richtext', 'enumeration', 'email', 'uid'];

const NUMBERS: readonly string[] = ['integer', 'biginteger', 'decimal', 'float'];
const BOOLEANS: readonly string[] = ['true', 'false', 't', 'f', '1', '0'];
/** Operators that ignore their value. */
const WITHOUT_VALUE: readonly string[] = ['$null', '$notNull'];
/** Operators that take a list of values. */
const WITH_SEVERAL: readonly string[] = ['$in', '$notIn', '$between'];

/** Strapi fails on a non-number for a number, and reads any word as true. */
const fitsType = (type: string, value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  const text = String(value).trim();
  if (NUMBERS.includes(type)) return text !== '' && Number.isFinite(Number(text));
  return type !== 'boolean' || BOOLEANS.includes(text);
};

const isListOfScalars = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isScalar);

/** True if the field can be compared with the value or list of values. */
const fitsAll = (type: string, value: unknown): boolean =>
  isScalar(value)
    ? fitsType(type, value)
    : isListOfScalars(value) && value.every((one) => fitsType(type, one));

/** Checks `{ $eq: x }`, a value, or a list of alternatives. */
export const checkComparison = (asked: QueryCheck, { type }: Attribute, value: unknown, path: Path): void => {
  const { refuse, count } = asked;
  if (!isObject(value)) {
    count('conditions');
    if (!fitsAll(type, value)) refuse(path);
    return;
  }
  for (const [operator, operand] of Object.entries(value)) {
    const at = [...path, operator];
    if (operator === '$not') {
      checkComparison(asked, { type }, operand, at);
      continue;
    }
    const isText = TEXT_ONLY.includes(operator) && TEXT_TYPES.includes(type);
    const isRange = operator === '$between' && Array.isArray(operand) && operand.length === 2;
    const isFitting = fitsAll(WITHOUT_VALUE.includes(operator) ? 'string' : type, operand);
    if (!(ANY_TYPE.includes(operator) || isText || isRange) || !isFitting) refuse(at);
    const times = Array.isArray(operand) && !WITH_SEVERAL.includes(operator) ? operand.length : 1;
    count('conditions', times);
    if (isText) count('texts', times);
  }
};

const GROUPS: readonly string[] = ['$and', '$or'];

const checkField = (asked: QueryCheck, attribute: Attribute, value: unknown, path: Path): void => {
  const model = targetModel(attribute);
  if (model === undefined) return checkComparison(asked, attribute, value, path);
  asked.count('steps');
  if (isToMany(attribute)) asked.count('branches');
  const keys = isObject(value) ? Object.keys(value) : [];
  const operators = keys.filter((key) => key.startsWith('$'));
  // Strapi applies a single operator on a relation to the row id, and fails on several, on `$not`, or next to a
  // field.
  if (operators.length > 0 && (keys.length > 1 || operators.includes('$not'))) asked.refuse(path);
  const within = isObject(value) && operators.every((operator) => GROUPS.includes(operator));
  if (within) return checkFilters(asked, model, value, path);
  return checkComparison(asked, { type: 'integer' }, value, path);
};

/**
 * Refuses filters that Strapi accepts and then fails on: a list outside a group, a group that is not a list or inside
 * a field, a text operator on a number or day, an unknown operator. Unknown fields are left to Strapi.
 */
export const checkFilters = (asked: QueryCheck, uid: string, filters: unknown, path: Path): void => {
  const { lookUpFields: fieldsOf, refuse } = asked;
  if (!isObject(filters)) return refuse(path);
  const fields = fieldsOf(uid);
  for (const [key, value] of Object.entries(filters)) {
    const at = [...path, key];
    const attribute = fields[key];
    if (GROUPS.includes(key)) {
      if (!Array.isArray(value)) return refuse(at);
      value.forEach((one: unknown, index) => checkFilters(asked, uid, one, [...at, String(index)]));
    } else if (key === '$not') {
      checkFilters(asked, uid, value, at);
    } else if (key.startsWith('$') || isMissingColumn(fields, key)) {
      refuse(at);
    } else if (attribute !== undefined) {
      checkField(asked, attribute, value, at);
    }
  }
};
