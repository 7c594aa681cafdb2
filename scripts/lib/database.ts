import { startEmbeddedPostgres } from 'postgres-launcher';
import { EMBEDDED_DATA_DIR } from '../../src/availability/readiness';
import { checkDatabaseServer } from './databaseServer';
import { hasTracesOfData, NEW_DATABASE_OPTION } from './formerData';
import { refuseOtherDatabases } from './preflight';
import { step } from './progress';
import { PROJECT } from './project';

/** Milliseconds that `npm start` waits for its database: both may be starting at the same time. */
export const DATABASE_PATIENCE = 30_000;

interface DatabaseOptions {
  /** Milliseconds to wait for a server that cannot be reached yet; default 0. */
  readonly patience?: number;
  /** The command fills the database by itself, so that an empty one loses nothing. */
  readonly fills?: boolean;
}

/**
 * Runs `action` with a database: checks the server that `DATABASE_URL` names, or else starts the embedded PostgreSQL, sets
 * `DATABASE_URL`, and stops it afterwards. A folder that had data never begins with an empty embedded database, unless the command
 * line says so.
 */
export async function withDatabase<T>(
  action: () => Promise<T>,
  { patience = 0, fills = false }: DatabaseOptions = {},
): Promise<T> {
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
  return withEmbeddedPostgres(action, !fills && !process.argv.includes(NEW_DATABASE_OPTION));
}

async function withEmbeddedPostgres<T>(action: () => Promise<T>, refuse: boolean): Promise<T> {
  let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined;
  // For an exit that skips `finally`: an uncaught exception, or process.exit in a library.
  const stopAtExit = () => postgres?.stopSync();
  process.on('exit', stopAtExit);
  try {
    await step('Khởi động PostgreSQL', async () => {
      postgres = await startEmbeddedPostgres({
        project: PROJECT,
        lostData: { refuse, traces: hasTracesOfData() },
        log: console.log,
      });
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
