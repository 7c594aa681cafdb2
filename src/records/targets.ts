import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { schemaFields } from './attributes';
import type { Problem } from './check';
import { type Reference, findReferences } from './relations';
import { type DocumentRef, lockDocumentsShared } from './transaction';
import { isRecordValues, type RecordType, type RecordValues, findRecordType, recordUid } from './types';

/** True for our types with drafts, whose published row is replaced at each publish. */
const isRepublished = (strapi: Core.Strapi, target: string): target is UID.ContentType =>
  findRecordType(target) !== undefined &&
  strapi.contentType(target as UID.ContentType).options?.draftAndPublish === true;

const readDocumentIds = (value: unknown): string[] => {
  const records: unknown[] = Array.isArray(value) ? value : [value];
  return records.flatMap((record) => (isRecordValues(record) ? [String(record['documentId'])] : []));
};

const findReferencesInData = async (
  strapi: Core.Strapi,
  type: RecordType,
  data: RecordValues,
): Promise<DocumentRef[]> => {
  const names: DocumentRef[] = [];
  for (const { target, by } of findReferences(schemaFields(strapi, type), data)) {
    if (by === undefined || !isRepublished(strapi, target)) continue;
    const row: unknown = 'id' in by ? await strapi.db.query(target).findOne({ where: by }) : by;
    names.push(...readDocumentIds(row ?? []).map((documentId) => ({ uid: target, documentId })));
  }
  return names;
};

const findReferencesInRows = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<DocumentRef[]> => {
  const ties = Object.entries(schemaFields(strapi, type).attributes).flatMap(([field, { target }]) =>
    target !== undefined && isRepublished(strapi, target) ? [{ field, target }] : [],
  );
  if (ties.length === 0) return [];
  const populate = Object.fromEntries(ties.map(({ field }) => [field, { select: ['documentId'] }]));
  const rows: RecordValues[] = await strapi.db
    .query(recordUid(type))
    .findMany({ select: ['id'], where: { documentId }, populate });
  return rows.flatMap((row) =>
    ties.flatMap(({ field, target }) =>
      readDocumentIds(row[field]).map((named) => ({ uid: target, documentId: named })),
    ),
  );
};

/**
 * Locks the records that a write references, in its data and in the rows of its document, so that they cannot be
 * published, unpublished or deleted meanwhile and the referenced rows stay valid. Writes that reference the same
 * record do not block each other.
 */
export const lockReferences = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  { data = {}, documentId }: { data?: RecordValues; documentId?: string },
): Promise<void> => {
  const names = [
    ...(await findReferencesInData(strapi, type, data)),
    ...(documentId === undefined ? [] : await findReferencesInRows(strapi, type, documentId)),
  ];
  await lockDocumentsShared(trx, names);
};

/** Locks records referenced by many new ones: documentIds by content type. */
export const lockReferencedDocuments = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> =>
  lockDocumentsShared(
    trx,
    [...named].flatMap(([uid, documentIds]) =>
      isRepublished(strapi, uid) ? [...documentIds].map((documentId) => ({ uid, documentId })) : [],
    ),
  );

const findReferencedRows = async (
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

/** Finds fields that reference a missing record or file. */
export const checkTargets = async (
  strapi: Core.Strapi,
  type: RecordType,
  data: RecordValues,
): Promise<Problem[]> => {
  const references = findReferences(schemaFields(strapi, type), data);
  const missing = new Map<string, Problem>();
  for (const target of new Set(references.map((reference) => reference.target))) {
    const towards = references.filter((reference) => reference.target === target);
    const rows = await findReferencedRows(strapi, target, towards);
    const ids = new Set(rows.map(({ id }) => id));
    const documentIds = new Set(rows.map(({ documentId }) => documentId));
    for (const { by, path } of towards) {
      const there = by !== undefined && ('id' in by ? ids.has(by.id) : documentIds.has(by.documentId));
      if (!there) missing.set(path.join('.'), { path, code: 'relation_missing' });
    }
  }
  return [...missing.values()];
};
