import type { Core } from '@strapi/strapi';
import { recordUid } from '../../src/records/types';
import type { DocumentKeys } from './keys';
import type { DemoEntry } from './read';
import { type DemoType, SHAPES } from './shapes';
import { only, type Values } from './values';

/** The part of Strapi's document service that loading needs. */
export interface Documents {
  findFirst(params: { filters: Values }): Promise<{ documentId: string } | null>;
  create(params: { data: Values }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Values }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<unknown>;
}

/** Returns the service of a type without Strapi's types of its fields: the records of the files are plain values. */
export const documentService = (strapi: Core.Strapi, type: DemoType): Documents =>
  strapi.documents(recordUid(type)) as unknown as Documents;

/** Creates one record, publishes it and changes its draft, as the file says, in one transaction. */
export const writeRecord = async (
  strapi: Core.Strapi,
  entry: DemoEntry,
  keys: DocumentKeys,
): Promise<string> =>
  await strapi.db.transaction(async () => {
    const documents = documentService(strapi, entry.type);
    const { documentId } = await documents.create({ data: keys.resolve(entry, entry.fields) });
    if (!SHAPES[entry.type].draftAndPublish || entry.status === 'draft') return documentId;
    await documents.publish({ documentId });
    if (entry.afterPublish !== undefined) {
      await documents.update({ documentId, data: keys.resolve(entry, entry.afterPublish) });
    }
    return documentId;
  });

/** Finds the document of a record in the database, by the fields that identify it. */
export const findRecord = async (
  strapi: Core.Strapi,
  entry: DemoEntry,
  keys: DocumentKeys,
): Promise<string | undefined> => {
  const { identity, relations } = SHAPES[entry.type];
  const known = keys.resolve(entry, only(entry.fields, [...identity, 'agency']));
  const filters = Object.fromEntries(
    Object.entries(known).map(([field, value]) =>
      field === 'agency' || field in relations ? [field, { documentId: value }] : [field, value],
    ),
  );
  return (await documentService(strapi, entry.type).findFirst({ filters }))?.documentId;
};
