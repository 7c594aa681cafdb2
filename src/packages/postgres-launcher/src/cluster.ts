import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { giveTo } from './account';
import { program } from './binaries';
import { EmbeddedPostgresError, explainFailure } from './errors';
import type { Home } from './home';
import { run } from './run';

/** The superuser and the database of the embedded server. */
export const DATABASE_USER = 'cchc';
export const DATABASE_NAME = 'cchc';
/** The account that the app connects as; it owns nothing. */
export const APP_USER = 'cchc_app';

const NEEDED_BYTES = 200 * 1024 * 1024;
const UNFINISHED = 'cluster.unfinished-';

/**
 * Creates the data folder if it is missing. It is built under a temporary name and renamed when complete, so a crash
 * leaves no partial folder.
 * @param beforeCreation throws if there must not be a new one
 * @throws EmbeddedPostgresError `disk-full`, `no-permission`, `other-version`
 */
export async function ensureCluster(home: Home, fast: boolean, beforeCreation: () => void): Promise<void> {
  if (existsSync(path.join(home.cluster, 'PG_VERSION'))) {
    refuseOtherVersion(home);
    return;
  }
  beforeCreation();
  refuseLittleSpace(home.folder);
  removeUnfinished(home);
  const staging = path.join(home.folder, `${UNFINISHED}${process.pid}`);
  const { code, output } = await run(home, program(home.binaries, 'initdb'), [
    ...['--pgdata', staging, '--username', DATABASE_USER, '--pwfile', ensurePassword(home)],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
    ...localeOptions(home),
    ...(fast ? ['--no-sync'] : []),
  ]);
  if (code !== 0) {
    rmSync(staging, { recursive: true, force: true });
    throw explainFailure(output, home.folder);
  }
  renameSync(staging, home.cluster);
}

/** The password file beside the data, readable by the server's account only. */
export function readPassword(home: Home): string {
  return readFileSync(home.password, 'utf8').trim();
}

function ensurePassword(home: Home): string {
  writePassword(home.password);
  giveTo(home.account, home.password);
  return home.password;
}

function writePassword(file: string): void {
  writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/** Reads the password of the app's account; creates it at the first start. */
export function ensureAppPassword(home: Home): { password: string; isNew: boolean } {
  const isNew = !existsSync(home.appPassword);
  if (isNew) writePassword(home.appPassword);
  return { password: readFileSync(home.appPassword, 'utf8').trim(), isNew };
}

/**
 * Unicode rules for comparison and case; queries ask for Vietnamese order by COLLATE "vi-x-icu". PostgreSQL 14 has them for single
 * columns only.
 */
function localeOptions(home: Home): readonly string[] {
  return majorOf(home) < 15 ? [] : ['--locale-provider', 'icu', '--icu-locale', 'und'];
}

function majorOf(home: Home): number {
  return Number(home.binaries.version.split('.')[0]);
}

function refuseOtherVersion(home: Home): void {
  const found = readFileSync(path.join(home.cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = majorOf(home);
  if (found === String(ours)) return;
  throw new EmbeddedPostgresError(
    'other-version',
    `Thư mục dữ liệu ${home.cluster} do PostgreSQL ${found} tạo ra, bản kèm theo là PostgreSQL ${ours}; hãy sao lưu bằng bản cũ rồi phục hồi, hoặc chuyển thư mục ấy đi nơi khác.`,
  );
}

function refuseLittleSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= NEEDED_BYTES) return;
  const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);
  throw new EmbeddedPostgresError(
    'disk-full',
    `Ổ đĩa chứa ${folder} chỉ còn ${megabytes(free)} MB, cần ít nhất ${megabytes(NEEDED_BYTES)} MB; hãy giải phóng dung lượng rồi chạy lại.`,
  );
}

function removeUnfinished(home: Home): void {
  for (const name of readdirSync(home.folder)) {
    if (name.startsWith(UNFINISHED)) rmSync(path.join(home.folder, name), { recursive: true, force: true });
  }
}
