/** What a query on the content API may ask, as far as Strapi accepts it and then fails on it, or the database takes too long. */
import type { Core } from '@strapi/strapi';
import { recordError } from '../errors';
import { wording } from '../wording';
import { checkFields } from './fields';
import { checkFilters } from './filters';
import { createCount, type Limited, LIMITS } from './limits';
import { checkPagination } from './pagination';
import { checkPopulate } from './populate';
import { type Asked, isObject, modelFields, type Path } from './schema';
import { checkSort } from './sort';

export { checkNames } from './names';

const nameOf = ([first = '', ...rest]: Path): string => first + rest.map((step) => `[${step}]`).join('');

const refuse = (path: Path): never => {
  throw recordError('parameter_invalid', wording('parameter_invalid', { name: nameOf(path).slice(0, 200) }));
};

const refuseMore = (what: Limited): never => {
  throw recordError('parameter_invalid', wording(`query_limit.${what}`, { max: LIMITS[what] }));
};

const checkPart = (asked: Asked, uid: string, query: unknown, path: Path): void => {
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
 * Looks through the filters, orders, fields, populates and pages of a query on the type `uid`.
 * @throws the refusal `parameter_invalid`, which names the place, `filters[title][$or]`, or what there is too much of
 */
export const checkQuery = (strapi: Core.Strapi, uid: string, query: unknown): void => {
  const asked: Asked = { fieldsOf: modelFields(strapi), refuse, count: createCount(refuseMore) };
  checkPart(asked, uid, query, []);
  if (isObject(query)) checkPagination(query['pagination'], ['pagination'], refuse);
};
