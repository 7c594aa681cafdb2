import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './errors';

/** A file of the uploads by its path below their folder, with `/`. */
export interface UploadedFile {
  readonly name: string;
  /** Where its content can be read. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

const hasCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/** Lists files at any depth; files that begin with a dot belong to nobody's data. */
const listFiles = (folder: string, below = ''): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.name.startsWith('.')) return [];
        return entry.isDirectory() ? listFiles(folder, name) : entry.isFile() ? [name] : [];
      });

const linkOrCopy = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch (error) {
    // Gone since it was listed, or linked before.
    if (hasCode(error, 'ENOENT') || hasCode(error, 'EEXIST')) return;
    copyFileSync(from, to);
  }
};

/** Lists the files that a store holds in the folder. */
export const listHeld = (folder: string): readonly UploadedFile[] =>
  listFiles(folder)
    .toSorted()
    .map((name) => {
      const file = path.join(folder, name);
      return { name, path: file, size: statSync(file).size };
    });

/**
 * The place of a restored file.
 * @throws BackupError `broken_backup` for a name that leads out of the folder
 */
export const placeInside = (folder: string, name: string): string => {
  const place = path.resolve(folder, name);
  if (!place.startsWith(path.resolve(folder) + path.sep)) throw new BackupError('broken_backup');
  return place;
};

/** Where uploaded files are kept. */
export interface UploadStore {
  /**
   * Makes every file readable in the folder, also one that is deleted from the store afterwards. A file that is there already is
   * left alone.
   */
  hold(folder: string): Promise<void>;
  /**
   * Makes the restored files, which lie in a folder, the files of the store, and all files that were there before those of `former`.
   * @returns the number of files that were moved away
   */
  replace(restored: string, former: string): Promise<number>;
}

const moveFile = (from: string, to: string): void => {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    cpSync(from, to);
    rmSync(from);
  }
};

/** The files of a folder; they are held by hard links on its own disk. */
export const folderStore = (uploads: string): UploadStore => ({
  hold: async (folder) => {
    for (const name of listFiles(uploads)) {
      const to = path.join(folder, name);
      mkdirSync(path.dirname(to), { recursive: true });
      linkOrCopy(path.join(uploads, name), to);
    }
    return Promise.resolve();
  },
  replace: async (restored, former) => {
    const before = listFiles(uploads);
    for (const name of before) moveFile(path.join(uploads, name), path.join(former, name));
    for (const name of listFiles(restored)) moveFile(path.join(restored, name), path.join(uploads, name));
    return Promise.resolve(before.length);
  },
});

/** What a store does with the files of a bucket. */
export interface FileBucket {
  list(): AsyncIterable<string>;
  open(name: string): Promise<{ readonly content: Readable } | number>;
  put(name: string, content: Readable, size: number): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Downloads what the folder lacks; a file appears there when it is whole. */
const download = async (bucket: FileBucket, folder: string): Promise<readonly string[]> => {
  const names: string[] = [];
  for await (const name of bucket.list()) {
    names.push(name);
    const to = placeInside(folder, name);
    if (existsSync(to)) continue;
    const found = await bucket.open(name);
    // Gone since it was listed.
    if (typeof found === 'number') continue;
    mkdirSync(path.dirname(to), { recursive: true });
    const part = path.join(path.dirname(to), `.part-${path.basename(to)}`);
    await pipeline(found.content, createWriteStream(part));
    renameSync(part, to);
  }
  return names;
};

/** The files of a bucket; they are held by a copy each. */
export const bucketStore = (bucket: FileBucket): UploadStore => ({
  hold: async (folder) => {
    await download(bucket, folder);
  },
  replace: async (restored, former) => {
    const before = await download(bucket, former);
    const files = listFiles(restored);
    for (const name of files) {
      const file = path.join(restored, name);
      await bucket.put(name, createReadStream(file), statSync(file).size);
    }
    for (const name of before) if (!files.includes(name)) await bucket.remove(name);
    return before.length;
  },
});
