/** Refuses a request for a connection while the database gives no sign of life, without waiting for it. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';

  constructor() {
    super('the database does not answer');
  }
}

/** SQLSTATE classes 08 (connection) and 57P (shutdown, crash, starting), no free connection, and the codes of sockets. */
const LOST = /^(08|57P|53300|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/;

/** Messages of driver errors that carry no code. */
const LOST_IN_WORDS =
  /Connection terminated|connection error and is not queryable|Client was closed|timeout expired/;

/** SQLSTATEs of a disk without room, and what the file system says. */
const FULL: readonly string[] = ['53100', 'ENOSPC', 'EDQUOT'];

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code')) : '';

/** Whether something failed because the database cannot be reached, not because of what was asked. */
export const isDatabaseLost = (error: unknown): boolean =>
  error instanceof DatabaseAway ||
  LOST.test(codeOf(error)) ||
  (error instanceof Error && LOST_IN_WORDS.test(error.message));

/** Whether something failed because a disk is full, of this machine or of the database's. */
export const isDiskFull = (error: unknown): boolean =>
  FULL.includes(codeOf(error)) ||
  (error instanceof Error && error.cause !== undefined && isDiskFull(error.cause));
