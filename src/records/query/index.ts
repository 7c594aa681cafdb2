/** What a query on the content API may ask, as far as Strapi accepts it and then fails on it. */
import type { Core } from '@strapi/strapi';
import { recordError } from '../errors';
import { wording } from '../wording';
import { checkFields } from './fields';
import { checkFilters } from './filters';
import { checkPagination } from './pagination';
import { checkPopulate } from './populate';
import { type FieldsOf, isObject, modelFields, type Path } from './schema';
import { checkSort } from './sort';

const nameOf = ([first = '', ...rest]: Path): string => first + rest.map((step) => `[${step}]`).join('');

const refuse = (path: Path): never => {
  throw recordError('parameter_invalid', wording('parameter_invalid', { name: nameOf(path).slice(0, 200) }));
};

const checkPart = (fieldsOf: FieldsOf, uid: string, query: unknown, path: Path): void => {
  if (!isObject(query)) return;
  const { filters, sort, populate, fields } = query;
  if (filters !== undefined) checkFilters(fieldsOf, uid, filters, [...path, 'filters'], refuse);
  checkSort(fieldsOf, uid, sort, [...path, 'sort'], refuse);
  checkFields(fields, [...path, 'fields'], refuse);
  checkPopulate(fieldsOf, uid, populate, [...path, 'populate'], refuse, (model, nested, at) =>
    checkPart(fieldsOf, model, nested, at),
  );
};

/**
 * Looks through the filters, orders, fields, populates and pages of a query on the type `uid`.
 * @throws the refusal `parameter_invalid`, which names the place: `filters[title][$or]`.
 */
export const checkQuery = (strapi: Core.Strapi, uid: string, query: unknown): void => {
  checkPart(modelFields(strapi), uid, query, []);
  if (isObject(query)) checkPagination(query['pagination'], ['pagination'], refuse);
};
