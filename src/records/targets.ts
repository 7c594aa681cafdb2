import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { fieldsOf } from './attributes';
import type { Problem } from './check';
import { type Reference, referencesIn } from './relations';
import { type DocumentRef, holdDocumentsShared } from './transaction';
import { isRecordValues, type RecordType, type RecordValues, recordTypeOf, uidOf } from './types';

/** Records of ours with drafts: their published row is another one after each publish. */
const isRepublished = (strapi: Core.Strapi, target: string): target is UID.ContentType =>
  recordTypeOf(target) !== undefined &&
  strapi.contentType(target as UID.ContentType).options?.draftAndPublish === true;

const documentIdsIn = (value: unknown): string[] => {
  const records: unknown[] = Array.isArray(value) ? value : [value];
  return records.flatMap((record) => (isRecordValues(record) ? [String(record['documentId'])] : []));
};

const namedByData = async (
  strapi: Core.Strapi,
  type: RecordType,
  data: RecordValues,
): Promise<DocumentRef[]> => {
  const names: DocumentRef[] = [];
  for (const { target, by } of referencesIn(fieldsOf(strapi, type), data)) {
    if (by === undefined || !isRepublished(strapi, target)) continue;
    const row: unknown = 'id' in by ? await strapi.db.query(target).findOne({ where: by }) : by;
    names.push(...documentIdsIn(row ?? []).map((documentId) => ({ uid: target, documentId })));
  }
  return names;
};

const namedByRows = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<DocumentRef[]> => {
  const ties = Object.entries(fieldsOf(strapi, type).attributes).flatMap(([field, { target }]) =>
    target !== undefined && isRepublished(strapi, target) ? [{ field, target }] : [],
  );
  if (ties.length === 0) return [];
  const populate = Object.fromEntries(ties.map(({ field }) => [field, { select: ['documentId'] }]));
  const rows: RecordValues[] = await strapi.db
    .query(uidOf(type))
    .findMany({ select: ['id'], where: { documentId }, populate });
  return rows.flatMap((row) =>
    ties.flatMap(({ field, target }) =>
      documentIdsIn(row[field]).map((named) => ({ uid: target, documentId: named })),
    ),
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
  await holdDocumentsShared(trx, names);
};

/** The same for what many new records name: documentIds by the content type they lead to. */
export const holdNames = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> =>
  holdDocumentsShared(
    trx,
    [...named].flatMap(([uid, documentIds]) =>
      isRepublished(strapi, uid) ? [...documentIds].map((documentId) => ({ uid, documentId })) : [],
    ),
  );

const rowsNamed = async (
  strapi: Core.Strapi,
  target: string,
  references: readonly Reference[],
): Promise<RecordValues[]> => {
  const named = references.flatMap(({ by }) => (by === undefined ? [] : [by]));
  if (named.length === 0) return [];
  return strapi.db.query(target as UID.ContentType).findMany({
    select: ['id', 'documentId'],
    where: {
      $or: [
        { documentId: { $in: named.flatMap((by) => ('documentId' in by ? [by.documentId] : [])) } },
        { id: { $in: named.flatMap((by) => ('id' in by ? [by.id] : [])) } },
      ],
    },
  });
};

/** The fields whose value names a record or a file that is not there. */
export const checkTargets = async (
  strapi: Core.Strapi,
  type: RecordType,
  data: RecordValues,
): Promise<Problem[]> => {
  const references = referencesIn(fieldsOf(strapi, type), data);
  const missing = new Map<string, Problem>();
  for (const target of new Set(references.map((reference) => reference.target))) {
    const towards = references.filter((reference) => reference.target === target);
    const rows = await rowsNamed(strapi, target, towards);
    const ids = new Set(rows.map(({ id }) => id));
    const documentIds = new Set(rows.map(({ documentId }) => documentId));
    for (const { by, path } of towards) {
      const there = by !== undefined && ('id' in by ? ids.has(by.id) : documentIds.has(by.documentId));
      if (!there) missing.set(path.join('.'), { path, code: 'relation_missing' });
    }
  }
  return [...missing.values()];
};
