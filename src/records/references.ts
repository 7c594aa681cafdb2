import type { Core, Schema, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { recordError } from './errors';
import { type RecordType, type RecordValues, findRecordType, recordUid } from './types';
import { typeLabel, recordMessage } from './wording';

/**
 * Types that cannot be deleted while records reference them, because those records would silently drop out of figures
 * or change their meaning; and the types whose references count.
 */
const KEPT_WHILE_USED: Partial<Record<RecordType, 'every' | readonly RecordType[]>> = {
  agency: 'every',
  sector: 'every',
  channel: 'every',
  procedure: ['procedure-change'],
};

/** Rows whose references count. */
type Rows = 'all' | 'published';

const ownerLabel = (strapi: Core.Strapi, uid: UID.ContentType): string => {
  const type = findRecordType(uid);
  return type === undefined ? strapi.contentType(uid).info.displayName : typeLabel(type);
};

/** True for a stored relation to `target`; virtual ones (localizations) do not count. */
const isTieTo = (attribute: Schema.Attribute.AnyAttribute, target: string): boolean =>
  attribute.type === 'relation' &&
  'target' in attribute &&
  attribute.target === target &&
  !('mappedBy' in attribute) &&
  !('joinColumn' in attribute);

const findOwners = (strapi: Core.Strapi, type: RecordType): Schema.ContentType[] => {
  const owners = KEPT_WHILE_USED[type] ?? [];
  const all: Schema.ContentType[] = Object.values(strapi.contentTypes);
  return owners === 'every' ? all : owners.map((owner) => strapi.contentType(recordUid(owner)));
};

/** Reports are not Strapi records, so the plugin is asked. */
const countReports = async (strapi: Core.Strapi, agency: string): Promise<number> => {
  const reports: { countOf(agency: string): Promise<number> } | undefined =
    strapi.plugins['cchc-report']?.service('reports');
  return (await reports?.countOf(agency)) ?? 0;
};

/** Counts documents that reference this one, by type label. */
const countUses = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
  rows: Rows,
): Promise<Map<string, number>> => {
  const uses = new Map<string, number>();
  for (const { uid, attributes } of findOwners(strapi, type)) {
    const ties = Object.entries<Schema.Attribute.AnyAttribute>(attributes)
      .filter(([, attribute]) => isTieTo(attribute, recordUid(type)))
      .map(([field]) => ({ [field]: { documentId } }));
    if (ties.length === 0) continue;
    const published = rows === 'published' ? { publishedAt: { $notNull: true } } : {};
    const users: { documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], where: { $or: ties, ...published } });
    const documents = new Set(users.map((user) => user.documentId));
    if (documents.size > 0) uses.set(ownerLabel(strapi, uid), documents.size);
  }
  const reports = type === 'agency' ? await countReports(strapi, documentId) : 0;
  if (reports > 0) uses.set(recordMessage('reports'), reports);
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
  const list = [...uses].map(([label, count]) => recordMessage('use', { type: label, count })).join(', ');
  throw recordError('in_use', recordMessage(code, { name: String(row['name']), uses: list }));
};

/**
 * Refuses to delete an agency, sector or channel that records reference, or a procedure with changes. Locks its rows
 * first, so that no reference can be added between the count and the deletion.
 * @throws the refusal `in_use`, with types and counts
 */
export const refuseWhileUsed = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  row: RecordValues,
): Promise<void> => {
  if (KEPT_WHILE_USED[type] === undefined) return;
  const table = strapi.getModel(recordUid(type)).collectionName;
  await trx(table).select('id').where({ document_id: row['documentId'] }).forUpdate();
  await refuseUse(strapi, type, row, { rows: 'all', wording: 'in_use' });
};

/**
 * Refuses to unpublish a procedure with published changes: they would count without it, and an abolished procedure
 * would be in force again.
 * @throws the refusal `in_use`, with types and counts
 */
export const refuseUnpublishWhileUsed = async (
  strapi: Core.Strapi,
  type: RecordType,
  row: RecordValues,
): Promise<void> => refuseUse(strapi, type, row, { rows: 'published', wording: 'in_use.unpublish' });
