import type { Core } from '@strapi/strapi';
import { errorCode } from '../availability/errors';
import { inTransaction } from './transaction';

/** Longest statement of a public read, in milliseconds; a cancelled one frees its connection. */
const LONGEST_STATEMENT = 8000;

/** SQLSTATE of a cancelled statement. */
const CANCELED = '57014';

/** The database cancelled a slow statement. */
export class TooSlow extends Error {}

/**
 * Runs `read` on one connection with a statement timeout. Only these reads are limited; exports, imports and the
 * start of the app take the time they need.
 * @throws TooSlow
 */
export const withTimeLimit = async (strapi: Core.Strapi, read: () => Promise<void>): Promise<void> => {
  try {
    await inTransaction(strapi, async (trx) => {
      await trx.raw(`set local statement_timeout = ${LONGEST_STATEMENT}`);
      await read();
    });
  } catch (cause) {
    throw errorCode(cause) === CANCELED ? new TooSlow('The statement timed out.', { cause }) : cause;
  }
};
