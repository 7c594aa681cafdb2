import { mkdir, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckpointLine, parseCheckpointLine } from '../../model';

const ENDING = '.checkpoints';
const PROBE_BYTES = 4096;

/** One line of a file; null for a line that is not a valid checkpoint. */
export type FileLine = CheckpointLine | null;

/** A folder for checkpoints: one file for each log, one line for each checkpoint. */
export interface Place {
  readonly folder: string;
  /** All lines of a log's file; empty when there is no file. */
  lines(log: string): Promise<readonly FileLine[]>;
  /** The last valid line; reads only the part added since the previous call. */
  last(log: string): Promise<CheckpointLine | null>;
  /** Appends lines and waits until they are on the disk. */
  append(log: string, lines: readonly string[]): Promise<void>;
  /** Ids of the other logs that have a file here. */
  others(log: string): Promise<readonly string[]>;
  /** @throws Error of the file system when writing is not possible */
  probe(): Promise<void>;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
};

const readSize = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
};

/** Flushes a folder, so that a newly created file survives a power cut; not possible on Windows. */
const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export const openPlace = (folder: string): Place => {
  const toFilePath = (log: string): string => join(folder, `${log}${ENDING}`);
  let known = { log: '', size: 0, last: null as CheckpointLine | null };

  const readFrom = async (file: string, offset: number): Promise<string> => {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - offset), 0, size - offset, offset);
      return buffer.subarray(0, bytesRead).toString('utf8');
    } finally {
      await handle.close();
    }
  };

  return {
    folder,

    async lines(log) {
      const text = await readText(toFilePath(log));
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map(parseCheckpointLine);
    },

    async last(log) {
      const size = await readSize(toFilePath(log));
      if (known.log !== log || size < known.size) known = { log, size: 0, last: null };
      if (size > known.size) {
        const added = await readFrom(toFilePath(log), known.size);
        // Leaves an unfinished last line for the next call.
        const whole = added.slice(0, added.lastIndexOf('\n') + 1);
        const lines = whole.split('\n').map(parseCheckpointLine);
        const last = lines.findLast((line) => line !== null) ?? known.last;
        known = { log, size: known.size + Buffer.byteLength(whole), last };
      }
      return known.last;
    },

    async append(log, lines) {
      const file = toFilePath(log);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const before = await readSize(file);
      const last = await this.last(log);
      // A killed process may leave a partial line, which was never acknowledged.
      if (known.size < before) await truncate(file, known.size);
      const handle = await open(file, 'a', 0o600);
      try {
        await handle.writeFile(lines.map((line) => `${line}\n`).join(''));
        await handle.datasync();
      } catch (error) {
        // Half a line would look like damage.
        await handle.truncate(known.size).catch(() => undefined);
        throw error;
      } finally {
        await handle.close();
      }
      if (last === null) await flushFolder(folder);
    },

    async others(log) {
      try {
        const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
        return names.map((name) => name.slice(0, -ENDING.length)).filter((name) => name !== log);
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },

    async probe() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `.probe-${process.pid}`);
      try {
        await writeFile(file, Buffer.alloc(PROBE_BYTES), { mode: 0o600 });
      } finally {
        await rm(file, { force: true });
      }
    },
  };
};
