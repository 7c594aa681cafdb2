import { openDatabaseSocket } from '../src/availability/sockets';
import { given, givenInteger } from '../src/start/settings';
import { startMessage } from '../src/start/wording';

/** Milliseconds in which a server takes a new connection, or is not there. */
const CONNECT_TIMEOUT = 5_000;

/** Matches the line that knex prints for each broken connection. The watch of the database logs an outage once, so these are dropped. */
const BROKEN_CONNECTION = /^Connection Error: /;

/** Takes the warnings of knex, which has no access to the log of the app. */
const warn = (message: string): void => {
  if (!BROKEN_CONNECTION.test(message)) process.emitWarning(message);
};

/**
 * PostgreSQL only, by `DATABASE_URL`; every other client is refused here, before Strapi opens anything.
 * An empty `DATABASE_URL` is refused at start (src/index.ts), not here: building the admin needs no database.
 */
export default () => {
  const client = given('DATABASE_CLIENT') ?? 'postgres';
  if (client !== 'postgres') {
    throw new Error(startMessage('database_client_refused', { client }));
  }
  return {
    connection: {
      client: 'postgres',
      connection: {
        connectionString: given('DATABASE_URL') ?? '',
        connectionTimeoutMillis: CONNECT_TIMEOUT,
        keepAlive: true,
        stream: openDatabaseSocket,
      },
      pool: {
        min: givenInteger('DATABASE_POOL_MIN', 0),
        max: givenInteger('DATABASE_POOL_MAX', 10),
        createTimeoutMillis: CONNECT_TIMEOUT,
      },
      // Errors name the statement, without the values: passwords and records would end in the log.
      compileSqlOnError: false,
      log: { warn },
      acquireConnectionTimeout: givenInteger('DATABASE_ACQUIRE_TIMEOUT', 10_000),
    },
    // An attribute removed from a schema keeps its column: data leave only by a migration somebody wrote.
    settings: { forceMigration: false, runMigrations: true },
  };
};
