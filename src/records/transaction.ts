import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** SQLSTATE of every statement after the one that failed. */
const ABORTED = '25P02';

const isAborted = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'code') === ABORTED;

/**
 * `work` in a transaction, the caller's if there is one. When a statement fails, Strapi still tries to clean up
 * inside the aborted transaction and then reports that its cleaning failed; what is thrown here is the first
 * error, the one that says why.
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
      throw isAborted(error) ? (first ?? error) : error;
    } finally {
      trx.removeListener('query-error', note);
    }
  });

/** Waits until no other transaction holds `name`, and holds it to the end of this one. Re-entrant. */
export const holdLock = async (trx: Knex.Transaction, name: string): Promise<void> => {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
};

/** A document that is held: content type and documentId. */
export interface DocumentRef {
  readonly uid: string;
  readonly documentId: string;
}

/**
 * Locks that the documents of a type share. PostgreSQL keeps the locks of all transactions in one table, of 6,400 by
 * default: one transaction may hold any number of documents, and takes no more of it than this for each type.
 */
const LOCKS_OF_TYPE = 2048;

/** Types keep locks of their own: what names another type waits for it only, never the other way about. */
const lockOf = ({ uid, documentId }: DocumentRef): string =>
  `${uid}:${createHash('sha256').update(documentId).digest().readUInt16BE() % LOCKS_OF_TYPE}`;

/** Each lock once and in one order everywhere, so that two who hold several cannot wait for each other. */
const locksOf = (documents: readonly DocumentRef[]): readonly string[] =>
  [...new Set(documents.map(lockOf))].sort();

type Lock = 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared';

const hold = async (trx: Knex.Transaction, lock: Lock, documents: readonly DocumentRef[]): Promise<void> => {
  if (documents.length === 0) return;
  await trx.raw(`select ${lock}(hashtextextended(name, 0)) from unnest(cast(? as text[])) as name`, [
    locksOf(documents),
  ]);
};

/** Holds documents against every other change until the transaction ends. */
export const holdDocuments = (trx: Knex.Transaction, documents: readonly DocumentRef[]): Promise<void> =>
  hold(trx, 'pg_advisory_xact_lock', documents);

/** The same, but beside others that hold them so: all of them wait for one that holds them alone, and it for them. */
export const holdDocumentsShared = (
  trx: Knex.Transaction,
  documents: readonly DocumentRef[],
): Promise<void> => hold(trx, 'pg_advisory_xact_lock_shared', documents);

/** Documents that a transaction has made. */
const made = new WeakMap<Knex.Transaction, Set<string>>();

/** Says that this transaction has made a document: nobody else knows of it, and it waits for no lock of others. */
export const noteMade = (trx: Knex.Transaction, documentId: string): void => {
  made.set(trx, (made.get(trx) ?? new Set<string>()).add(documentId));
};

/** Runs `work` in a transaction that alone may change the document: others wait for it, none fails. */
export const withDocument = async <T>(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> =>
  inTransaction(strapi, async (trx) => {
    if (made.get(trx)?.has(documentId) !== true) await holdDocuments(trx, [{ uid, documentId }]);
    return work(trx);
  });
