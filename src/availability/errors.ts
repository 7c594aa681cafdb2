import { startMessage } from '../start/wording';

/** Thrown instead of waiting for a connection while the database is silent. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';

  constructor() {
    super(startMessage('database_silent'));
  }
}

/** Thrown when the service that keeps uploaded files does not answer, or refuses the app. */
export class FileStoreAway extends Error {
  override readonly name = 'FileStoreAway';

  constructor(options?: ErrorOptions) {
    super(startMessage('bucket_away'), options);
  }
}

/**
 * SQLSTATE classes 08 (connection) and 57P (shutdown, crash, starting), 53300 (no free connection), and socket
 * errors.
 */
const LOST = /^(08|57P|53300|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/;

/** Messages of driver errors that have no code. */
const LOST_IN_WORDS =
  /Connection terminated|connection error and is not queryable|Client was closed|timeout expired/;

/** A full disk: SQLSTATE and file system codes. */
const FULL: readonly string[] = ['53100', 'ENOSPC', 'EDQUOT'];

/** The `code` of an error: an SQLSTATE of PostgreSQL or a code of Node.js; empty if it has none. */
export const errorCode = (error: unknown): string => {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
};

/** True if an error means that the database is unreachable, rather than that the request is wrong. */
export const isDatabaseLost = (error: unknown): boolean =>
  error instanceof DatabaseAway ||
  LOST.test(errorCode(error)) ||
  (error instanceof Error && LOST_IN_WORDS.test(error.message));

/** True if an error means that a disk is full, on this machine or on the database's. */
export const isDiskFull = (error: unknown): boolean =>
  FULL.includes(errorCode(error)) ||
  (error instanceof Error && error.cause !== undefined && isDiskFull(error.cause));
