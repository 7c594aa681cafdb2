/** Starts and stops the PostgreSQL installed by npm, through pg_ctl, for our scripts and tests. */
export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors';
export { errorCode, errorMessage } from './errorCode';
export { withLock, withLockSync } from './lock';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start';
