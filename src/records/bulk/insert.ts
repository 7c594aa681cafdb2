import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { schemaFields } from '../attributes';
import { type RecordType, type RecordValues, recordUid } from '../types';
import type { NamedRecords } from './named';
import { insertParts } from './parts';
import type { Stage } from './prepare';
import { insertRelations } from './relations';

/** The time and the admin account of the records; null: no account. */
export interface Stamp {
  readonly at: Date;
  readonly account: number | null;
}

const LETTERS = 26;
const SIGNS = 36;
const ID_LENGTH = 24;

/** As Strapi's: 24 random letters and digits, the first a letter, since an id that begins with a digit is taken for a row's. */
const newDocumentId = (): string => {
  const [first = 0, ...others] = randomBytes(ID_LENGTH);
  return (
    String.fromCharCode('a'.charCodeAt(0) + (first % LETTERS)) +
    others.map((byte) => (byte % SIGNS).toString(SIGNS)).join('')
  );
};

const isColumn = (type: string): boolean => !['relation', 'component', 'media'].includes(type);

/**
 * Writes prepared records in the caller's transaction with a few statements for all of them: the rows, relations and
 * components that the document service would write for each.
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
    await insertRelations(strapi, trx, type, own, named, version);
    await insertParts(strapi, trx, type, own);
  }
  return documentIds;
};
