import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './errors';

/** The account the server runs under when this process is root, which PostgreSQL refuses to run as. */
export interface Account {
  uid: number;
  gid: number;
}

const PREFERRED = ['postgres', '_postgres'];
const LAST_RESORT = ['node', 'daemon', 'nobody'];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * An account without privileges: `postgres`, created when the machine lacks it, or else one that every system has.
 * @throws EmbeddedPostgresError `no-permission` if no such account exists
 */
export function unprivilegedAccount(): Account {
  const found = findAccount(PREFERRED) ?? createAccount('postgres') ?? findAccount(LAST_RESORT);
  if (found !== undefined) return found;
  throw new EmbeddedPostgresError(
    'no-permission',
    'PostgreSQL không chạy được bằng tài khoản root và máy này không có tài khoản thường nào; hãy tạo tài khoản postgres.',
  );
}

/** Makes the account own a file or folder; without an account the owner does not change. */
export function giveTo(account: Account | undefined, file: string): void {
  if (account !== undefined) chownSync(file, account.uid, account.gid);
}

function findAccount(names: readonly string[]): Account | undefined {
  const accounts = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name ?? '', { uid: Number(uid), gid: Number(gid) }] as const),
  );
  return names.map((name) => accounts.get(name)).find((account) => account !== undefined && account.uid > 0);
}

function createAccount(name: string): Account | undefined {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
    stdio: 'ignore',
    env: { PATH: path },
  });
  return findAccount([name]);
}
