/** The PostgreSQL that npm brings, started and stopped by our scripts and tests through pg_ctl. */
export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors';
export { errorCode, errorMessage } from './errorCode';
export { withLock, withLockSync } from './lock';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start';
