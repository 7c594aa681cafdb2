import { openDatabaseSocket } from '../src/availability/connections';
import { readSetting, readInteger } from '../src/start/settings';
import { startMessage } from '../src/start/wording';

/** Milliseconds to wait for a new connection. */
const CONNECT_TIMEOUT = 5_000;

/** knex prints this line for each broken connection. The database watch logs an outage once, so they are dropped. */
const BROKEN_CONNECTION = /^Connection Error: /;

/** Receives knex's warnings; knex cannot reach the app's log. */
const warn = (message: string): void => {
  if (!BROKEN_CONNECTION.test(message)) process.emitWarning(message);
};

/**
 * PostgreSQL only, configured by `DATABASE_URL`; other clients are refused here, before Strapi connects. An empty
 * `DATABASE_URL` is refused at start (src/index.ts) instead, because building the admin needs no database.
 */
export default () => {
  const client = readSetting('DATABASE_CLIENT') ?? 'postgres';
  if (client !== 'postgres') {
    throw new Error(startMessage('database_client_refused', { client }));
  }
  return {
    connection: {
      client: 'postgres',
      connection: {
        connectionString: readSetting('DATABASE_URL') ?? '',
        connectionTimeoutMillis: CONNECT_TIMEOUT,
        keepAlive: true,
        stream: openDatabaseSocket,
      },
      pool: {
        min: readInteger('DATABASE_POOL_MIN', 0),
        max: readInteger('DATABASE_POOL_MAX', 10),
        createTimeoutMillis: CONNECT_TIMEOUT,
      },
      // Errors show the statement without values, which could put passwords and records into the log.
      compileSqlOnError: false,
      log: { warn },
      acquireConnectionTimeout: readInteger('DATABASE_ACQUIRE_TIMEOUT', 10_000),
    },
    // A removed attribute keeps its column: data is deleted only by an explicit migration.
    settings: { forceMigration: false, runMigrations: true },
  };
};
