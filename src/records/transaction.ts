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

/** The same, but beside others that hold it shared: all of them wait for one that holds it alone, and it for them. */
export const holdLockShared = async (trx: Knex.Transaction, name: string): Promise<void> => {
  await trx.raw('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [name]);
};

/** Runs `work` in a transaction that alone may change the document: others wait for it, none fails. */
export const withDocument = async <T>(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> =>
  inTransaction(strapi, async (trx) => {
    await holdLock(trx, `${uid}:${documentId}`);
    return work(trx);
  });
