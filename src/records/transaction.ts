import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { errorCode } from '../availability/errors';

/** SQLSTATE of every statement after a failed one. */
const ABORTED = '25P02';

/**
 * Runs `work` in a transaction, joining the caller's if there is one. After a failed statement, Strapi tries to clean
 * up inside the aborted transaction and reports that failure; this throws the first error instead, which names the
 * cause.
 */
export const inTransaction = async <T>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    let first: unknown;
    const note = (error: unknown): void => {
      first ??= error;
    };
    trx.on('query-error', note);
    try {
      return await work(trx);
    } catch (error) {
      throw errorCode(error) === ABORTED ? (first ?? error) : error;
    } finally {
      trx.removeListener('query-error', note);
    }
  });

/** Waits for the advisory lock `name` and keeps it until the transaction ends. Re-entrant. */
export const takeLock = async (trx: Knex.Transaction, name: string): Promise<void> => {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
};

/** A document to lock: content type and documentId. */
export interface DocumentRef {
  readonly uid: string;
  readonly documentId: string;
}

/**
 * Number of locks per type, shared by its documents. PostgreSQL's lock table has 6,400 entries by default, so a
 * transaction may lock any number of documents and use at most this many entries per type.
 */
const LOCKS_OF_TYPE = 2048;

/** Locks are per type: a record waits for its referenced types only, never the reverse. */
const lockName = ({ uid, documentId }: DocumentRef): string =>
  `${uid}:${createHash('sha256').update(documentId).digest().readUInt16BE() % LOCKS_OF_TYPE}`;

/** Unique locks in a fixed order, so that two transactions cannot deadlock. */
const lockNames = (documents: readonly DocumentRef[]): readonly string[] =>
  [...new Set(documents.map(lockName))].sort();

type Lock = 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared';

const lockAll = async (
  trx: Knex.Transaction,
  lock: Lock,
  documents: readonly DocumentRef[],
): Promise<void> => {
  if (documents.length === 0) return;
  await trx.raw(`select ${lock}(hashtextextended(name, 0)) from unnest(cast(? as text[])) as name`, [
    lockNames(documents),
  ]);
};

/** Locks documents exclusively until the transaction ends. */
export const lockDocuments = (trx: Knex.Transaction, documents: readonly DocumentRef[]): Promise<void> =>
  lockAll(trx, 'pg_advisory_xact_lock', documents);

/** Locks documents in shared mode: compatible with other shared locks, not with exclusive ones. */
export const lockDocumentsShared = (
  trx: Knex.Transaction,
  documents: readonly DocumentRef[],
): Promise<void> => lockAll(trx, 'pg_advisory_xact_lock_shared', documents);

/** Documents created by a transaction. */
const created = new WeakMap<Knex.Transaction, Set<string>>();

/** Notes a document created by this transaction: nobody else knows it, so it needs no lock. */
export const noteCreated = (trx: Knex.Transaction, documentId: string): void => {
  created.set(trx, (created.get(trx) ?? new Set<string>()).add(documentId));
};

/** Runs `work` in a transaction with an exclusive lock on the document; concurrent writes wait, none fails. */
export const withDocumentLock = async <T>(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> =>
  inTransaction(strapi, async (trx) => {
    if (created.get(trx)?.has(documentId) !== true) await lockDocuments(trx, [{ uid, documentId }]);
    return work(trx);
  });
