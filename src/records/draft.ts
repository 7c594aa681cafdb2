import type { Core, Schema } from '@strapi/strapi';
import { readDocumentId } from './checks';
import { type FieldRules, RULES } from './rules';
import { isRecordValues, type RecordType, type RecordValues, recordUid } from './types';

const needsPopulate = ([, rules]: [string, FieldRules]): boolean =>
  rules.relation === true || rules.parts !== undefined;

/** Marks each relation that must be published with whether it is. */
const addPublication = async (
  strapi: Core.Strapi,
  type: RecordType,
  row: RecordValues,
): Promise<RecordValues> => {
  const record: Record<string, unknown> = { ...row };
  for (const [field, { published }] of Object.entries(RULES[type])) {
    const attributes: Record<string, Schema.Attribute.AnyAttribute> = strapi.contentType(
      recordUid(type),
    ).attributes;
    const attribute = attributes[field];
    const documentId = readDocumentId(row[field]);
    if (published === undefined || documentId === undefined || attribute?.type !== 'relation') continue;
    if (!('target' in attribute)) continue;
    const count = await strapi.db
      .query(attribute.target)
      .count({ where: { documentId, publishedAt: { $notNull: true } } });
    record[field] = { ...Object(row[field]), isPublished: count > 0 };
  }
  return record;
};

/** Loads the draft row of a document with the relations and parts that its rules need; undefined if there is none. */
export const loadDraft = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<RecordValues | undefined> => {
  const populate = Object.entries(RULES[type])
    .filter(needsPopulate)
    .map(([field]) => field);
  const row: unknown = await strapi.db
    .query(recordUid(type))
    .findOne({ where: { documentId, publishedAt: null }, populate });
  return isRecordValues(row) ? addPublication(strapi, type, row) : undefined;
};

/** Loads the row of a type without drafts. */
export const loadRow = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<RecordValues | undefined> => {
  const row: unknown = await strapi.db.query(recordUid(type)).findOne({ where: { documentId } });
  return isRecordValues(row) ? row : undefined;
};
