import { parameterError, recordError } from '../errors';
import { recordMessage } from '../wording';
import {
  isObject,
  type Path,
  type Refuse,
  type QueryCheck,
  isMissingColumn,
  type FieldsOf,
  isFile,
  targetModel,
  createCount,
  type Limited,
  LIMITS,
  createFieldLookup,
} from './schema';
import type { Core } from '@strapi/strapi';
import { checkFilters } from './filters';
import { checkSort } from './sort';

const STEP = /[^[\]]+/g;

/**
 * Refuses parameters with a step such as `constructor`, which every object has: the query parser drops these
 * silently, so they are searched in the raw text.
 * @throws the refusal `parameter_invalid`
 */
export const checkNames = (querystring: string): void => {
  for (const name of new URLSearchParams(querystring).keys()) {
    const step = name.match(STEP)?.find((one) => one in Object.prototype);
    if (step !== undefined) throw parameterError(step);
  }
};

const COUNTS = ['page', 'pageSize', 'start', 'limit'] as const;
/** An integer of at most nine digits; Strapi clamps it to its limits. */
const COUNT = /^-?\d{1,9}$/;

/** Refuses non-integer pages; Strapi would silently answer with another page. */
export const checkPagination = (pagination: unknown, path: Path, refuse: Refuse): void => {
  if (pagination === undefined) return;
  if (!isObject(pagination)) return refuse(path);
  for (const name of COUNTS) {
    const value = pagination[name];
    if (value !== undefined && !COUNT.test(String(value))) refuse([...path, name]);
  }
};

const fieldNames = (fields: unknown): readonly string[] => {
  const items: unknown[] = Array.isArray(fields) ? fields : [fields];
  return items.flatMap((item) => (typeof item === 'string' ? item.split(',') : []));
};

/** Refuses empty field names and names that only JavaScript or Strapi knows; other unknown names are left to Strapi. */
export const checkFields = (
  { lookUpFields: fieldsOf, refuse }: QueryCheck,
  uid: string,
  fields: unknown,
  path: Path,
): void => {
  for (const written of fieldNames(fields)) {
    const name = written.trim();
    if (name === '' || name in Object.prototype || isMissingColumn(fieldsOf(uid), name)) refuse(path);
  }
};

/** True for a path that continues past a file, such as `plan.file.related`. */
const leadsBeyondFile = (
  fieldsOf: FieldsOf,
  uid: string,
  [step = '', ...rest]: readonly string[],
): boolean => {
  const attribute = fieldsOf(uid)[step];
  if (attribute === undefined || rest.length === 0) return false;
  if (isFile(attribute)) return true;
  const model = targetModel(attribute);
  return model !== undefined && leadsBeyondFile(fieldsOf, model, rest);
};

const populatePaths = (populate: unknown): readonly string[] => {
  if (typeof populate === 'string') return populate.split(',');
  const items: unknown[] = Array.isArray(populate) ? populate : [];
  return items.flatMap((item) => (typeof item === 'string' ? item.split(',') : []));
};

/**
 * Refuses to populate through a file: Strapi would show everything that uses the file, including drafts.
 * @param checkNested checks the query of a related model
 */
export const checkPopulate = (
  { lookUpFields: fieldsOf, refuse }: QueryCheck,
  uid: string,
  populate: unknown,
  path: Path,
  checkNested: (model: string, nested: unknown, path: Path) => void,
): void => {
  for (const written of populatePaths(populate))
    if (leadsBeyondFile(fieldsOf, uid, written.trim().split('.'))) refuse(path);
  if (!isObject(populate)) return;
  const fields = fieldsOf(uid);
  for (const [name, nested] of Object.entries(populate)) {
    const attribute = fields[name];
    if (attribute === undefined) continue;
    const at = [...path, name];
    if (isFile(attribute) && isObject(nested) && 'populate' in nested) refuse([...at, 'populate']);
    const model = targetModel(attribute);
    if (model !== undefined) checkNested(model, nested, at);
  }
};

/** Checks queries of the content API that Strapi accepts and then fails on, or that would take the database too long. */

const parameterName = ([first = '', ...rest]: Path): string =>
  first + rest.map((step) => `[${step}]`).join('');

const refuse = (path: Path): never => {
  throw parameterError(parameterName(path).slice(0, 200));
};

const refuseExcess = (what: Limited): never => {
  throw recordError('parameter_invalid', recordMessage(`query_limit.${what}`, { max: LIMITS[what] }));
};

const checkPart = (asked: QueryCheck, uid: string, query: unknown, path: Path): void => {
  if (!isObject(query)) return;
  const { filters, sort, populate, fields } = query;
  if (filters !== undefined) checkFilters(asked, uid, filters, [...path, 'filters']);
  checkSort(asked, uid, sort, [...path, 'sort'], path.length > 0);
  checkFields(asked, uid, fields, [...path, 'fields']);
  checkPopulate(asked, uid, populate, [...path, 'populate'], (model, nested, at) =>
    checkPart(asked, model, nested, at),
  );
};

/**
 * Checks filters, sort orders, fields, populates and pages of a query on the type `uid`.
 * @throws the refusal `parameter_invalid`, which names the place (`filters[title][$or]`) or the exceeded limit
 */
export const checkQuery = (strapi: Core.Strapi, uid: string, query: unknown): void => {
  const asked: QueryCheck = {
    lookUpFields: createFieldLookup(strapi),
    refuse,
    count: createCount(refuseExcess),
  };
  checkPart(asked, uid, query, []);
  if (isObject(query)) checkPagination(query['pagination'], ['pagination'], refuse);
};
