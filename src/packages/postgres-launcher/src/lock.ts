import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './errorCode';
import { EmbeddedPostgresError } from './errors';
import { processIdentity } from './processes';

const RETRY_MS = 50;
const WAIT_MS = 180_000;
/** If a lock file is still empty after this time, its process died between creating and filling it. */
const EMPTY_GRACE_MS = 10_000;

/**
 * Runs `action` while holding the lock `file`; takes the lock over from a dead process.
 * @throws EmbeddedPostgresError `busy` after three minutes
 */
export async function withLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + WAIT_MS;
  while (!tryLock(file)) {
    if (Date.now() > deadline) throw busy(file);
    await sleep(RETRY_MS);
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * The same for an exit handler, where nothing can be awaited. A lock that this process already holds counts as taken.
 */
export function withLockSync(file: string, action: () => void): void {
  const own = readHolder(file)?.pid === process.pid;
  const deadline = Date.now() + WAIT_MS;
  while (!own && !tryLock(file)) {
    if (Date.now() > deadline) throw busy(file);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
  }
  try {
    action();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n${processIdentity(process.pid) ?? ''}`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  if (isAbandoned(file)) removeAbandoned(file);
  return false;
}

function isAbandoned(file: string): boolean {
  const holder = readHolder(file);
  if (holder !== undefined) return processIdentity(holder.pid) !== holder.identity;
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written > EMPTY_GRACE_MS;
}

/** Renames the file before removing it: if several processes find the same dead holder, only one wins. */
function removeAbandoned(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // A new holder may have taken the lock between the check and the rename: give its lock back.
  if (isAbandoned(aside)) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function readHolder(file: string): { pid: number; identity: string } | undefined {
  try {
    const [pid, identity] = readFileSync(file, 'utf8').split('\n');
    return pid && identity ? { pid: Number(pid), identity } : undefined;
  } catch {
    return undefined;
  }
}

function busy(file: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'busy',
    `Một tiến trình khác đang giữ ${file} quá lâu; hãy dừng tiến trình đó rồi chạy lại.`,
  );
}
