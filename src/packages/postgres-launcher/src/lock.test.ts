import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withLock, withLockSync } from './lock';
import { processIdentity } from './processes';
import { joinUsers, leaveUsers, readUsers } from './users';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The id of a process that has ended. */
const deadPid = () => Number(spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout);

describe('the lock', () => {
  it('has one holder at a time', async () => {
    const file = path.join(folder, 'lock');
    let inside = 0;
    let most = 0;
    const visit = () =>
      withLock(file, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
      });
    await Promise.all([visit(), visit(), visit(), visit()]);
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a dead process, even if a new process has its id', async () => {
    const file = path.join(folder, 'lock');
    writeFileSync(file, `${deadPid()}\nanything`);
    await expect(withLock(file, async () => 'in')).resolves.toBe('in');
    writeFileSync(file, `${process.pid}\nan earlier process`);
    await expect(withLock(file, async () => 'in')).resolves.toBe('in');
  });

  it('held by this process does not block its exit handler', async () => {
    const file = path.join(folder, 'lock');
    let ran = false;
    await withLock(file, async () => withLockSync(file, () => (ran = true)));
    expect(ran).toBe(true);
  });
});

describe('the users of a server', () => {
  it('stop it only when the last of them leaves', () => {
    const [first, second] = [joinUsers(folder), joinUsers(folder)];
    expect(leaveUsers(folder, first)).toBe(false);
    expect(leaveUsers(folder, second)).toBe(true);
  });

  it('do not count if they were killed', () => {
    writeFileSync(path.join(folder, `${deadPid()}-00000000`), 'whatever it was');
    writeFileSync(path.join(folder, `${process.pid}-00000000`), 'an earlier process of this id');
    expect(readUsers(folder).map((user) => user.living)).toEqual([false, false]);
    expect(leaveUsers(folder, joinUsers(folder))).toBe(true);
  });
});

describe('the identity of a process', () => {
  it('is stable, and missing for one that ended', () => {
    expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
    expect(processIdentity(process.pid)).toBeDefined();
    expect(processIdentity(deadPid())).toBeUndefined();
  });
});
