import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Account, giveTo, isRoot, unprivilegedAccount } from './account';
import {
  type Binaries,
  binariesIn,
  copyBinaries,
  findBinaries,
  refuseShellCharacters,
  restoreLinks,
} from './binaries';
import { EmbeddedPostgresError } from './errors';
import { findFormerData } from './ownership';

/** The folders, programs and account of one embedded server. */
export interface Home {
  /** The folder that holds everything below. */
  folder: string;
  cluster: string;
  password: string;
  /** The password of the account that the app connects as. */
  appPassword: string;
  port: string;
  lock: string;
  users: string;
  log: string;
  binaries: Binaries;
  /** The account that the server runs under; set only when this process is root. */
  account: Account | undefined;
}

export const TEMPORARY_PREFIX = 'cchc-postgres-';

/**
 * Chooses and creates the folders, unless a former start recorded where the data are. An ordinary user's data are in the project. Root's data and a copy of the programs
 * are in a folder that the unprivileged account can enter, because it cannot read a clone under /root.
 */
export function prepareHome(
  project: string,
  dataDir: string | undefined,
  temporary: boolean,
  programs?: string,
): Home {
  const found = programs === undefined ? findBinaries() : binariesIn(programs);
  if (!isRoot()) {
    restoreLinks(found);
    const chosen =
      dataDir ??
      (temporary ? makeTemporary() : (findFormerData(project) ?? path.join(project, 'data', 'postgres')));
    return describe(makePrivate(chosen, undefined), found, undefined);
  }
  const shared = rootFolder(project);
  restoreLinks(found);
  const binaries = copyBinaries(found, path.join(shared, `postgres-${found.version}`));
  const chosen =
    dataDir ?? (temporary ? makeTemporary() : (findFormerData(project) ?? path.join(shared, 'data')));
  const account = readOwner(path.join(chosen, 'cluster')) ?? unprivilegedAccount();
  return describe(makePrivate(chosen, account), binaries, account);
}

function describe(folder: string, binaries: Binaries, account: Account | undefined): Home {
  refuseShellCharacters(folder);
  refuseShellCharacters(binaries.native);
  const at = (name: string) => path.join(folder, name);
  return {
    folder,
    cluster: at('cluster'),
    password: at('password'),
    appPassword: at('app-password'),
    port: at('port'),
    lock: at('lock'),
    users: at('users'),
    log: at('server.log'),
    binaries,
    account,
  };
}

function makeTemporary(): string {
  return mkdtempSync(path.join(os.tmpdir(), TEMPORARY_PREFIX));
}

/** The modes are set after creation, so that the umask does not affect them. */
function makePrivate(folder: string, account: Account | undefined): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  giveTo(account, folder);
  return realpathSync(folder);
}

/** An existing cluster keeps its owner, because PostgreSQL runs only as the owner of its data. */
function readOwner(cluster: string): Account | undefined {
  const stat = statSync(cluster, { throwIfNoEntry: false });
  return stat === undefined || stat.uid === 0 ? undefined : { uid: stat.uid, gid: stat.gid };
}

/** One folder for each project, named by a hash of its path. */
function rootFolder(project: string): string {
  const hash = createHash('sha256').update(realpathSync(project)).digest('hex').slice(0, 12);
  for (const base of ['/var/lib/cchc-cms', path.join(os.tmpdir(), 'cchc-cms')]) {
    const made = makeOpen(base) && makeOpen(path.join(base, hash));
    if (made) return path.join(base, hash);
  }
  throw new EmbeddedPostgresError(
    'no-permission',
    'Không tạo được thư mục dữ liệu dưới /var/lib và thư mục tạm.',
  );
}

/** False if the folder cannot be created or belongs to someone else (anyone may write in the temporary folder). */
function makeOpen(folder: string): boolean {
  try {
    if (!existsSync(folder)) mkdirSync(folder);
    const stat = lstatSync(folder);
    if (!stat.isDirectory() || stat.uid !== 0) return false;
    chmodSync(folder, 0o755);
    return true;
  } catch {
    return false;
  }
}
