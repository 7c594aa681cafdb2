import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../availability/errors';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Name of a file being written: `<id>.part-<host>-<process>` plus extension. Earlier versions had no process. */
const PART = /\.part(?:-([0-9a-f]{8})-(\d+))?(?:\.\w+)?$/;

/** Milliseconds after which no process can still be writing a part: requests with files end within five minutes. */
const LONGEST_WRITE = 10 * 60_000;

/** Creates a temporary name without extension that identifies the writing process. */
export const createPartName = (): string => `${randomUUID()}.part-${HOST}-${process.pid}`;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process belongs to another user.
    return errorCode(error) === 'EPERM';
  }
};

/** True if another process may still be writing this part. */
const isBeingWritten = (host: string | undefined, pid: number, age: number): boolean => {
  if (host === undefined || age > LONGEST_WRITE) return false;
  return host !== HOST || (pid !== process.pid && isRunning(pid));
};

/**
 * Removes parts left by killed processes and keeps those that another process may still be writing: a running one on
 * this machine, or one on another machine within the time limit. Must run before this process writes its first file.
 * @param now in milliseconds
 */
export const removeParts = async (folder: string, now: number): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    const [whole, host, pid] = PART.exec(name) ?? [];
    if (whole === undefined) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && !isBeingWritten(host, Number(pid), now - found.mtimeMs))
      await rm(path, { force: true });
  }
};
