import { startEmbeddedPostgres } from '../../database/embedded';
import { EMBEDDED_DATA_DIR } from '../../src/availability/readiness';
import { checkDatabaseServer } from './databaseServer';
import { refuseOtherDatabases } from './preflight';
import { step } from './progress';

/** How long a server that begins with its database waits for it, in milliseconds. */
export const DATABASE_PATIENCE = 30_000;

/**
 * Runs `action` with `DATABASE_URL` set: to the server it names already, checked first, or to the PostgreSQL that npm
 * brought, started here and stopped afterwards.
 * @param patience milliseconds to wait for a server that cannot be reached yet
 */
export async function withDatabase<T>(action: () => Promise<T>, patience = 0): Promise<T> {
  refuseOtherDatabases();
  const given = process.env['DATABASE_URL'];
  if (given) {
    const owner = process.env['DATABASE_OWNER_URL'];
    await step('Kiểm tra cơ sở dữ liệu', async () => {
      if (owner) await checkDatabaseServer(owner, patience);
      await checkDatabaseServer(given, patience);
    });
    return action();
  }
  return withEmbeddedPostgres(action);
}

async function withEmbeddedPostgres<T>(action: () => Promise<T>): Promise<T> {
  let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined;
  // For an end that skips `finally`: an exception nobody caught, or process.exit in some library.
  const stopAtExit = () => postgres?.stopSync();
  process.on('exit', stopAtExit);
  try {
    await step('Khởi động PostgreSQL', async () => {
      postgres = await startEmbeddedPostgres({ log: console.log });
      process.env['DATABASE_URL'] = postgres.appUrl;
      process.env['DATABASE_OWNER_URL'] = postgres.url;
      process.env[EMBEDDED_DATA_DIR] = postgres.dataDir;
    });
    return await action();
  } finally {
    await postgres?.stop();
    process.off('exit', stopAtExit);
  }
}
