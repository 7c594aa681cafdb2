import { given, givenInteger } from '../src/start/settings';
import { startMessage } from '../src/start/wording';

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
      connection: { connectionString: given('DATABASE_URL') ?? '' },
      pool: { min: givenInteger('DATABASE_POOL_MIN', 0), max: givenInteger('DATABASE_POOL_MAX', 10) },
      acquireConnectionTimeout: givenInteger('DATABASE_ACQUIRE_TIMEOUT', 10_000),
    },
    // An attribute removed from a schema keeps its column: data leave only by a migration somebody wrote.
    settings: { forceMigration: false, runMigrations: true },
  };
};
