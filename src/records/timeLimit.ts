import type { Core } from '@strapi/strapi';
import { inTransaction } from './transaction';

/** No answer that a reader still waits for takes longer, in milliseconds; what is ended leaves its connection to others. */
const LONGEST_STATEMENT = 8000;

/** SQLSTATE of a statement that was ended before it had come to its own end. */
const CANCELED = '57014';

/** The database ended what took too long. */
export class TooSlow extends Error {}

/**
 * Runs `read` on one connection, of which the database ends every statement that takes longer than is allowed. Only what is read
 * here is bounded: exports, imports and the start of the app take the time that they need.
 * @throws TooSlow
 */
export const withinTime = async (strapi: Core.Strapi, read: () => Promise<void>): Promise<void> => {
  try {
    await inTransaction(strapi, async (trx) => {
      await trx.raw(`set local statement_timeout = ${LONGEST_STATEMENT}`);
      await read();
    });
  } catch (cause) {
    const isCanceled = cause instanceof Error && Reflect.get(cause, 'code') === CANCELED;
    throw isCanceled ? new TooSlow('a statement took too long', { cause }) : cause;
  }
};
