import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { schemaFields } from '../attributes';
import { type RecordType, type RecordValues, recordUid } from '../types';
import type { NamedRecords } from './named';
import { insertParts } from './parts';
import type { Stage } from './prepare';
import { insertTies } from './ties';

/** When, and by which account of the admin; null for nobody's. */
export interface Stamp {
  readonly at: Date;
  readonly account: number | null;
}

const LETTERS = 26;
const SIGNS = 36;
const ID_LENGTH = 24;

/** Like Strapi's: 24 letters and digits that nobody can guess. The first is a letter: what begins with a digit is a row's id. */
const newDocumentId = (): string => {
  const [first = 0, ...others] = randomBytes(ID_LENGTH);
  return (
    String.fromCharCode('a'.charCodeAt(0) + (first % LETTERS)) +
    others.map((byte) => (byte % SIGNS).toString(SIGNS)).join('')
  );
};

const isColumn = (type: string): boolean => !['relation', 'component', 'media'].includes(type);

/**
 * Writes prepared records with some statements for all of them, within the caller's transaction: the rows, ties and parts
 * that the document service would have made of each.
 * @returns their documentIds, in order
 */
export const insertRecords = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  records: readonly RecordValues[],
  { named, stage, at, account }: Stamp & { named: NamedRecords; stage: Stage },
): Promise<readonly string[]> => {
  if (records.length === 0) return [];
  const documentIds = records.map(newDocumentId);
  const { attributes } = schemaFields(strapi, type);
  const columns = Object.entries(attributes).flatMap(([field, attribute]) =>
    isColumn(attribute.type) ? [field] : [],
  );
  const hasDrafts = strapi.contentType(recordUid(type)).options?.draftAndPublish === true;
  const stages: readonly Stage[] = !hasDrafts
    ? ['published']
    : stage === 'published'
      ? ['draft', 'published']
      : ['draft'];
  for (const version of stages) {
    const rows = records.map((values, index) => ({
      ...Object.fromEntries(
        columns.filter((field) => field in values).map((field) => [field, values[field]]),
      ),
      documentId: documentIds[index],
      createdAt: at,
      updatedAt: at,
      publishedAt: version === 'published' ? at : null,
      createdBy: account,
      updatedBy: account,
    }));
    const { ids } = await strapi.db.query(recordUid(type)).createMany({ data: rows });
    const own = records.map((values, index) => ({ id: Number(ids[index]), values }));
    await insertTies(strapi, trx, type, own, named, version);
    await insertParts(strapi, trx, type, own);
  }
  return documentIds;
};
