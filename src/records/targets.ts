import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { fieldsOf } from './attributes';
import { referencesIn } from './relations';
import { holdLockShared } from './transaction';
import { isRecordValues, type RecordType, type RecordValues, recordTypeOf, uidOf } from './types';

/** Records of ours with drafts: their published row is another one after each publish. */
const isRepublished = (strapi: Core.Strapi, target: string): target is UID.ContentType =>
  recordTypeOf(target) !== undefined &&
  strapi.contentType(target as UID.ContentType).options?.draftAndPublish === true;

const documentIdsIn = (value: unknown): string[] => {
  const records: unknown[] = Array.isArray(value) ? value : [value];
  return records.flatMap((record) => (isRecordValues(record) ? [String(record['documentId'])] : []));
};

const namedByData = async (strapi: Core.Strapi, type: RecordType, data: RecordValues): Promise<string[]> => {
  const names: string[] = [];
  for (const { target, by } of referencesIn(fieldsOf(strapi, type), data)) {
    if (by === undefined || !isRepublished(strapi, target)) continue;
    const row: unknown = 'id' in by ? await strapi.db.query(target).findOne({ where: by }) : by;
    names.push(...documentIdsIn(row ?? []).map((documentId) => `${target}:${documentId}`));
  }
  return names;
};

const namedByRows = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<string[]> => {
  const ties = Object.entries(fieldsOf(strapi, type).attributes).flatMap(([field, { target }]) =>
    target !== undefined && isRepublished(strapi, target) ? [{ field, target }] : [],
  );
  if (ties.length === 0) return [];
  const populate = Object.fromEntries(ties.map(({ field }) => [field, { select: ['documentId'] }]));
  const rows: RecordValues[] = await strapi.db
    .query(uidOf(type))
    .findMany({ select: ['id'], where: { documentId }, populate });
  return rows.flatMap((row) =>
    ties.flatMap(({ field, target }) => documentIdsIn(row[field]).map((named) => `${target}:${named}`)),
  );
};

/**
 * Holds what a write names (in its data, and in the rows of its document) against being published, unpublished or
 * deleted meanwhile: the rows tied to are then not replaced by others under this write. Writes that name the same
 * record do not wait for each other.
 */
export const holdNamed = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  { data = {}, documentId }: { data?: RecordValues; documentId?: string },
): Promise<void> => {
  const names = [
    ...(await namedByData(strapi, type, data)),
    ...(documentId === undefined ? [] : await namedByRows(strapi, type, documentId)),
  ];
  for (const name of [...new Set(names)].sort()) await holdLockShared(trx, name);
};
