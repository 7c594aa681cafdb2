/** The PostgreSQL that npm brings, started and stopped by our scripts and tests through pg_ctl. */
export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start';
