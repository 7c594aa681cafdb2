import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The name of a file that is being written: `<id>.part-<host>-<process>`, with an ending. Earlier versions named no process. */
const PART = /\.part(?:-([0-9a-f]{8})-(\d+))?(?:\.\w+)?$/;

/** Milliseconds after which no process writes a part any more: a request with files ends within five minutes. */
const LONGEST_WRITE = 10 * 60_000;

/** A name for a file until it is whole, without its ending: it tells a later start which process was writing it. */
export const newPartName = (): string => `${randomUUID()}.part-${HOST}-${process.pid}`;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else.
    return Reflect.get(Object(error), 'code') === 'EPERM';
  }
};

/** Whether another process may still be writing this part. */
const isInWork = (host: string | undefined, pid: number, age: number): boolean => {
  if (host === undefined || age > LONGEST_WRITE) return false;
  return host !== HOST || (pid !== process.pid && isRunning(pid));
};

const isAbsent = (error: unknown): boolean => Reflect.get(Object(error), 'code') === 'ENOENT';

/**
 * Removes what processes that were killed left of files they were writing, and keeps what another process may be writing now: one
 * that runs on this machine, or one of another machine within its time. To be called before this process writes its first file.
 * @param now in milliseconds
 */
export const removeLeftParts = async (folder: string, now: number): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  for (const name of names) {
    const [whole, host, pid] = PART.exec(name) ?? [];
    if (whole === undefined) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && !isInWork(host, Number(pid), now - found.mtimeMs))
      await rm(path, { force: true });
  }
};
