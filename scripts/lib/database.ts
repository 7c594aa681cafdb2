import { startEmbeddedPostgres } from 'postgres-launcher';
import { EMBEDDED_DATA_DIR } from '../../src/availability/readiness';
import { checkDatabaseServer } from './databaseServer';
import { refuseOtherDatabases } from './preflight';
import { step } from './progress';
import { PROJECT } from './project';

/** Milliseconds that `npm start` waits for its database: both may be starting at the same time. */
export const DATABASE_PATIENCE = 30_000;

/**
 * Runs `action` with a database: checks the server that `DATABASE_URL` names, or else starts the embedded PostgreSQL, sets
 * `DATABASE_URL`, and stops it afterwards.
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
  // For an exit that skips `finally`: an uncaught exception, or process.exit in a library.
  const stopAtExit = () => postgres?.stopSync();
  process.on('exit', stopAtExit);
  try {
    await step('Khởi động PostgreSQL', async () => {
      postgres = await startEmbeddedPostgres({ project: PROJECT, log: console.log });
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
