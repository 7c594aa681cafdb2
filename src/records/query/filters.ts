import type { Attribute } from '../attributes';
import { checkComparison } from './comparison';
import { type Asked, isNoColumn, isObject, leadsToSeveral, modelBehind, type Path } from './schema';

const GROUPS: readonly string[] = ['$and', '$or'];

const checkField = (asked: Asked, attribute: Attribute, value: unknown, path: Path): void => {
  const model = modelBehind(attribute);
  if (model === undefined) return checkComparison(asked, attribute, value, path);
  asked.count('steps');
  if (leadsToSeveral(attribute)) asked.count('branches');
  const keys = isObject(value) ? Object.keys(value) : [];
  const operators = keys.filter((key) => key.startsWith('$'));
  // Strapi reads one operator on a relation as one on the row's id, and fails on several, on `$not`, or beside a field.
  if (operators.length > 0 && (keys.length > 1 || operators.includes('$not'))) asked.refuse(path);
  const within = isObject(value) && operators.every((operator) => GROUPS.includes(operator));
  if (within) return checkFilters(asked, model, value, path);
  return checkComparison(asked, { type: 'integer' }, value, path);
};

/**
 * Refuses filters that Strapi accepts and then fails on: a list that stands below no group, a group that is no list or stands
 * within a field, a text operator on a number or a day, an operator that does not exist. Fields that do not exist are left
 * to Strapi.
 */
export const checkFilters = (asked: Asked, uid: string, filters: unknown, path: Path): void => {
  const { fieldsOf, refuse } = asked;
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
    } else if (key.startsWith('$') || isNoColumn(fields, key)) {
      refuse(at);
    } else if (attribute !== undefined) {
      checkField(asked, attribute, value, at);
    }
  }
};
