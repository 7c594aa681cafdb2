import type { Attribute } from '../attributes';
import { type FieldsOf, isObject, isScalar, modelBehind, type Path, type Refuse } from './schema';

const GROUPS: readonly string[] = ['$and', '$or'];
const ANY_TYPE: readonly string[] = [
  ...['$eq', '$ne', '$eqi', '$nei', '$gt', '$gte', '$lt', '$lte'],
  ...['$in', '$notIn', '$null', '$notNull'],
];
/** `like` of PostgreSQL, which knows texts alone. */
const TEXT_ONLY: readonly string[] = [
  ...['$contains', '$containsi', '$notContains', '$notContainsi'],
  ...['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];
const TEXT_TYPES: readonly string[] = ['string', 'text', 'richtext', 'enumeration', 'email', 'uid'];

const NUMBERS: readonly string[] = ['integer', 'biginteger', 'decimal', 'float'];
const FLAGS: readonly string[] = ['true', 'false', 't', 'f', '1', '0'];
/** What asks nothing of the value. */
const WITHOUT_VALUE: readonly string[] = ['$null', '$notNull'];

/** Strapi fails on what is no number where one is meant, and takes any word for yes. */
const fitsType = (type: string, value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  const text = String(value).trim();
  if (NUMBERS.includes(type)) return text !== '' && Number.isFinite(Number(text));
  return type !== 'boolean' || FLAGS.includes(text);
};

const isListOfScalars = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isScalar);

/** One value, or several, that the field may be compared with. */
const fits = (type: string, value: unknown): boolean =>
  isScalar(value)
    ? fitsType(type, value)
    : isListOfScalars(value) && value.every((one) => fitsType(type, one));

/** `{ $eq: x }`, a value, or values of which one is meant. */
const checkComparison = ({ type }: Attribute, value: unknown, path: Path, refuse: Refuse): void => {
  if (!isObject(value)) {
    if (!fits(type, value)) refuse(path);
    return;
  }
  for (const [operator, operand] of Object.entries(value)) {
    const at = [...path, operator];
    if (operator === '$not') {
      checkComparison({ type }, operand, at, refuse);
      continue;
    }
    const known = ANY_TYPE.includes(operator) || (TEXT_ONLY.includes(operator) && TEXT_TYPES.includes(type));
    const range = operator === '$between' && Array.isArray(operand) && operand.length === 2;
    const fitting = fits(WITHOUT_VALUE.includes(operator) ? 'string' : type, operand);
    if (!(known || range) || !fitting) refuse(at);
  }
};

const checkField = (
  fieldsOf: FieldsOf,
  attribute: Attribute,
  value: unknown,
  path: Path,
  refuse: Refuse,
): void => {
  const model = modelBehind(attribute);
  if (model === undefined) return checkComparison(attribute, value, path, refuse);
  const keys = isObject(value) ? Object.keys(value) : [];
  const operators = keys.filter((key) => key.startsWith('$'));
  // Strapi reads one operator on a relation as one on the row's id, and fails on several, on `$not`, or beside a field.
  if (operators.length > 0 && (keys.length > 1 || operators.includes('$not'))) refuse(path);
  const within = isObject(value) && operators.every((operator) => GROUPS.includes(operator));
  if (within) return checkFilters(fieldsOf, model, value, path, refuse);
  return checkComparison({ type: 'integer' }, value, path, refuse);
};

/**
 * Refuses filters that Strapi accepts and then fails on: a group that is no list, a group within a field, a text
 * operator on a number or a day, an operator that does not exist. Fields that do not exist are left to Strapi.
 */
export const checkFilters = (
  fieldsOf: FieldsOf,
  uid: string,
  filters: unknown,
  path: Path,
  refuse: Refuse,
): void => {
  if (Array.isArray(filters)) {
    filters.forEach((one: unknown, index) =>
      checkFilters(fieldsOf, uid, one, [...path, String(index)], refuse),
    );
    return;
  }
  if (!isObject(filters)) return refuse(path);
  const fields = fieldsOf(uid);
  for (const [key, value] of Object.entries(filters)) {
    const at = [...path, key];
    const attribute = fields[key];
    if (GROUPS.includes(key)) {
      if (!Array.isArray(value)) return refuse(at);
      checkFilters(fieldsOf, uid, value, at, refuse);
    } else if (key === '$not') {
      if (!isObject(value)) refuse(at);
      checkFilters(fieldsOf, uid, value, at, refuse);
    } else if (key.startsWith('$')) {
      refuse(at);
    } else if (attribute !== undefined) {
      checkField(fieldsOf, attribute, value, at, refuse);
    }
  }
};
