import type { Attribute } from '../attributes';
import { type Asked, isObject, isScalar, type Path } from './schema';

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
/** What compares with all of its values at once. */
const WITH_SEVERAL: readonly string[] = ['$in', '$notIn', '$between'];

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
export const checkComparison = (asked: Asked, { type }: Attribute, value: unknown, path: Path): void => {
  const { refuse, count } = asked;
  if (!isObject(value)) {
    count('conditions');
    if (!fits(type, value)) refuse(path);
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
    const isFitting = fits(WITHOUT_VALUE.includes(operator) ? 'string' : type, operand);
    if (!(ANY_TYPE.includes(operator) || isText || isRange) || !isFitting) refuse(at);
    const times = Array.isArray(operand) && !WITH_SEVERAL.includes(operator) ? operand.length : 1;
    count('conditions', times);
    if (isText) count('texts', times);
  }
};
