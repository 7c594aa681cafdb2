import type { Core, UID } from '@strapi/strapi';
import { schemaFields } from '../attributes';
import { findReferences } from '../relations';
import type { RecordType, RecordValues } from '../types';

/** The rows of a record that another one names; a type without drafts has one row for both. */
export interface Named {
  readonly documentId: string;
  readonly draft: RecordValues | undefined;
  readonly published: RecordValues | undefined;
}

/** By content type and documentId. */
export type NamedRecords = ReadonlyMap<string, ReadonlyMap<string, Named>>;

interface Row {
  readonly documentId: string;
  readonly publishedAt: string | null;
}

/** The documentIds that records name, by content type. */
export const documentIdsNamed = (
  strapi: Core.Strapi,
  type: RecordType,
  rows: readonly RecordValues[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  const fields = schemaFields(strapi, type);
  for (const { target, by } of rows.flatMap((row) => findReferences(fields, row))) {
    if (by === undefined || !('documentId' in by)) continue;
    const known = names.get(target) ?? new Set<string>();
    names.set(target, known.add(by.documentId));
  }
  return names;
};

const groupRows = (rows: readonly (Row & RecordValues)[], hasDrafts: boolean): Map<string, Named> => {
  const named = new Map<string, Named>();
  for (const row of rows) {
    const { documentId, publishedAt } = row;
    const known = named.get(documentId) ?? { documentId, draft: undefined, published: undefined };
    const isPublished = publishedAt !== null;
    named.set(documentId, {
      documentId,
      draft: hasDrafts && isPublished ? known.draft : row,
      published: hasDrafts && !isPublished ? known.published : row,
    });
  }
  return named;
};

/** Reads the records that many records name, with one statement for each content type. */
export const loadNamed = async (
  strapi: Core.Strapi,
  type: RecordType,
  rows: readonly RecordValues[],
): Promise<NamedRecords> => {
  const loaded = new Map<string, ReadonlyMap<string, Named>>();
  for (const [target, documentIds] of documentIdsNamed(strapi, type, rows)) {
    const found: (Row & RecordValues)[] = await strapi.db
      .query(target as UID.ContentType)
      .findMany({ where: { documentId: { $in: [...documentIds] } } });
    const { options } = strapi.contentType(target as UID.ContentType);
    loaded.set(target, groupRows(found, options?.draftAndPublish === true));
  }
  return loaded;
};
