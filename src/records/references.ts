import type { Core, Schema, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { recordError } from './errors';
import { type RecordType, type RecordValues, recordTypeOf, uidOf } from './types';
import { typeLabel, wording } from './wording';

/**
 * What must not go while records still name it, for they would silently leave every figure, or say something else;
 * and whose ties count: those of every type, or of these alone.
 */
const KEPT_WHILE_USED: Partial<Record<RecordType, 'every' | readonly RecordType[]>> = {
  agency: 'every',
  sector: 'every',
  channel: 'every',
  procedure: ['procedure-change'],
};

/** Which rows' ties count: of drafts too, or of what is published alone. */
type Rows = 'all' | 'published';

const labelOf = (strapi: Core.Strapi, uid: UID.ContentType): string => {
  const type = recordTypeOf(uid);
  return type === undefined ? strapi.contentType(uid).info.displayName : typeLabel(type);
};

/** A tie that a type of ours or of a plugin keeps to `target`; the virtual ones (localizations) are no tie. */
const isTieTo = (attribute: Schema.Attribute.AnyAttribute, target: string): boolean =>
  attribute.type === 'relation' &&
  'target' in attribute &&
  attribute.target === target &&
  !('mappedBy' in attribute) &&
  !('joinColumn' in attribute);

const ownersOf = (strapi: Core.Strapi, type: RecordType): Schema.ContentType[] => {
  const owners = KEPT_WHILE_USED[type] ?? [];
  const all: Schema.ContentType[] = Object.values(strapi.contentTypes);
  return owners === 'every' ? all : owners.map((owner) => strapi.contentType(uidOf(owner)));
};

/** Reports are no records of Strapi's: the plugin that keeps them is asked. */
const countReports = async (strapi: Core.Strapi, agency: string): Promise<number> => {
  const reports: { countOf(agency: string): Promise<number> } | undefined =
    strapi.plugins['cchc-report']?.service('reports');
  return (await reports?.countOf(agency)) ?? 0;
};

/** How many documents of each type name this one, by the types' labels. */
const countUses = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
  rows: Rows,
): Promise<Map<string, number>> => {
  const uses = new Map<string, number>();
  for (const { uid, attributes } of ownersOf(strapi, type)) {
    const ties = Object.entries<Schema.Attribute.AnyAttribute>(attributes)
      .filter(([, attribute]) => isTieTo(attribute, uidOf(type)))
      .map(([field]) => ({ [field]: { documentId } }));
    if (ties.length === 0) continue;
    const published = rows === 'published' ? { publishedAt: { $notNull: true } } : {};
    const users: { documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], where: { $or: ties, ...published } });
    const documents = new Set(users.map((user) => user.documentId));
    if (documents.size > 0) uses.set(labelOf(strapi, uid), documents.size);
  }
  const reports = type === 'agency' ? await countReports(strapi, documentId) : 0;
  if (reports > 0) uses.set(wording('reports'), reports);
  return uses;
};

const refuseUse = async (
  strapi: Core.Strapi,
  type: RecordType,
  row: RecordValues,
  { rows, wording: code }: { rows: Rows; wording: string },
): Promise<void> => {
  const uses = await countUses(strapi, type, String(row['documentId']), rows);
  if (uses.size === 0) return;
  const list = [...uses].map(([label, count]) => wording('use', { type: label, count })).join(', ');
  throw recordError('in_use', wording(code, { name: String(row['name']), uses: list }));
};

/**
 * Refuses to delete an agency, a sector or a channel that records still name, and a procedure that changes name. Its
 * rows are locked first, so that no record can be tied to it between the count and the deletion.
 * @throws the refusal `in_use`, which names where and how often.
 */
export const refuseWhileUsed = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  row: RecordValues,
): Promise<void> => {
  if (KEPT_WHILE_USED[type] === undefined) return;
  const table = strapi.getModel(uidOf(type)).collectionName;
  await trx(table).select('id').where({ document_id: row['documentId'] }).forUpdate();
  await refuseUse(strapi, type, row, { rows: 'all', wording: 'in_use' });
};

/**
 * Refuses to unpublish a procedure that published changes name: they would count without it, and what was abolished
 * would be in force again.
 * @throws the refusal `in_use`, which names where and how often.
 */
export const refuseUnpublishWhileUsed = async (
  strapi: Core.Strapi,
  type: RecordType,
  row: RecordValues,
): Promise<void> => refuseUse(strapi, type, row, { rows: 'published', wording: 'in_use.unpublish' });
