import { rmSync } from 'node:fs';
import { ensureCluster } from './cluster';
import { type DatabaseAddresses, ensureDatabase } from './database';
import { errorMessage } from './errorCode';
import { EmbeddedPostgresError, explainFailure } from './errors';
import { type Home, prepareHome } from './home';
import { withLock, withLockSync } from './lock';
import { recordData, refuseLostData } from './ownership';
import { choosePort } from './port';
import { runningPort, startServer, stopServer, stopServerSync } from './server';
import { superviseServer } from './supervise';
import { removeAbandonedTemporaries } from './temporaries';
import { joinUsers, leaveUsers } from './users';

export interface EmbeddedPostgresOptions {
  /** The folder of the project. Each project has separate data and a separate copy of the programs. */
  project: string;
  /** Folder for data, password and log; default `data/postgres` in the project, for root a folder under /var/lib. */
  dataDir?: string | undefined;
  /** 1-65535; default: the previous port, or any free one. */
  port?: number | undefined;
  /**
   * `refuse`: a project that shows signs of former data gets no new cluster; `traces` says that files outside the data folder are such
   * signs. Default: a cluster is created wherever one is missing.
   */
  lostData?: { refuse: boolean; traces: boolean } | undefined;
  /** For tests: the folder of an npm package with another PostgreSQL; default: the one that belongs to this package. */
  programs?: string | undefined;
  /** For tests: a temporary folder (unless `dataDir` names one), removed at the end, and no waiting for the disk. */
  fast?: boolean | undefined;
  /** Receives one Vietnamese line for each event worth reporting. */
  log?: ((line: string) => void) | undefined;
}

export interface EmbeddedPostgres {
  /** `postgresql://...` of the database as its owner, password included. */
  url: string;
  /** The same database as the account that the app connects as. */
  appUrl: string;
  port: number;
  dataDir: string;
  /** Leaves the server; the last process to leave stops it. Further calls do nothing. */
  stop(): Promise<void>;
  /** The same for an `exit` handler. */
  stopSync(): void;
}

/**
 * Starts the PostgreSQL installed by npm, or joins the server that already runs on this data folder: it adopts a
 * server whose launcher was killed and shares one that another live process uses. Restarts the server if it dies
 * before this process leaves it. Installs no handlers: the caller decides when to call `stop` or `stopSync`.
 * @throws EmbeddedPostgresError with one Vietnamese line
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const fast = options.fast ?? false;
  const temporary = fast && options.dataDir === undefined;
  const home = withTypedErrors(options.dataDir ?? '', () =>
    prepareHome(options.project, options.dataDir, temporary, options.programs),
  );
  if (temporary) await removeAbandonedTemporaries(home);
  try {
    return await withLock(home.lock, () => join(home, options, temporary));
  } catch (error) {
    if (temporary) rmSync(home.folder, { recursive: true, force: true });
    throw asTyped(error, home.folder);
  }
}

async function join(
  home: Home,
  options: EmbeddedPostgresOptions,
  temporary: boolean,
): Promise<EmbeddedPostgres> {
  const user = joinUsers(home.users);
  try {
    const port = (await runningPort(home)) ?? (await boot(home, options));
    const addresses = await ensureDatabase(home, port);
    if (!temporary && options.dataDir === undefined) recordData(options.project, home.folder);
    options.log?.(`PostgreSQL kèm theo: cổng ${port}, dữ liệu tại ${home.folder}`);
    const endSupervision = superviseServer({
      home,
      port,
      fast: options.fast ?? false,
      log: options.log ?? (() => undefined),
    });
    return handle({ home, addresses, port, user, temporary, endSupervision });
  } catch (error) {
    if (leaveUsers(home.users, user)) await stopServer(home);
    throw error;
  }
}

async function boot(home: Home, options: EmbeddedPostgresOptions): Promise<number> {
  const fast = options.fast ?? false;
  await ensureCluster(home, fast, () => {
    if (options.lostData?.refuse) refuseLostData(options.project, options.lostData.traces);
  });
  const port = await choosePort(home, options.port);
  await startServer(home, port, fast);
  return port;
}

interface Joined {
  home: Home;
  addresses: DatabaseAddresses;
  port: number;
  user: string;
  temporary: boolean;
  endSupervision: () => void;
}

function handle({ home, addresses, port, user, temporary, endSupervision }: Joined): EmbeddedPostgres {
  let left = false;
  const discard = () => {
    if (temporary) rmSync(home.folder, { recursive: true, force: true });
  };
  return {
    ...addresses,
    port,
    dataDir: home.folder,
    async stop() {
      if (left) return;
      left = true;
      endSupervision();
      await withLock(home.lock, async () => {
        if (leaveUsers(home.users, user)) await stopServer(home);
      });
      discard();
    },
    stopSync() {
      if (left) return;
      left = true;
      endSupervision();
      withLockSync(home.lock, () => {
        if (leaveUsers(home.users, user)) stopServerSync(home);
      });
      discard();
    },
  };
}

function withTypedErrors<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asTyped(error, folder);
  }
}

function asTyped(error: unknown, folder: string): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const typed = explainFailure(errorMessage(error), folder);
  typed.cause = error;
  return typed;
}
