import type { Core, Schema } from '@strapi/strapi';
import { documentIdOf } from './checks';
import { type FieldRules, RULES } from './rules';
import { isRecordValues, type RecordType, type RecordValues, uidOf } from './types';

const isRead = ([, rules]: [string, FieldRules]): boolean =>
  rules.relation === true || rules.parts !== undefined;

/** Says of each relation that must be published whether it is. */
const withPublication = async (
  strapi: Core.Strapi,
  type: RecordType,
  row: RecordValues,
): Promise<RecordValues> => {
  const record: Record<string, unknown> = { ...row };
  for (const [field, { published }] of Object.entries(RULES[type])) {
    const attributes: Record<string, Schema.Attribute.AnyAttribute> = strapi.contentType(
      uidOf(type),
    ).attributes;
    const attribute = attributes[field];
    const documentId = documentIdOf(row[field]);
    if (published === undefined || documentId === undefined || attribute?.type !== 'relation') continue;
    if (!('target' in attribute)) continue;
    const count = await strapi.db
      .query(attribute.target)
      .count({ where: { documentId, publishedAt: { $notNull: true } } });
    record[field] = { ...Object(row[field]), isPublished: count > 0 };
  }
  return record;
};

/** The draft row of a document with the relations and parts its rules ask about; undefined when there is none. */
export const loadDraft = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<RecordValues | undefined> => {
  const populate = Object.entries(RULES[type])
    .filter(isRead)
    .map(([field]) => field);
  const row: unknown = await strapi.db
    .query(uidOf(type))
    .findOne({ where: { documentId, publishedAt: null }, populate });
  return isRecordValues(row) ? withPublication(strapi, type, row) : undefined;
};

/** The row of a type without drafts. */
export const loadRow = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<RecordValues | undefined> => {
  const row: unknown = await strapi.db.query(uidOf(type)).findOne({ where: { documentId } });
  return isRecordValues(row) ? row : undefined;
};
