import {
  copyFileSync,
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

/**
 * Links every file of the uploads into a folder, so that it stays readable when it is deleted meanwhile. A file that is there
 * already is left alone.
 */
export const holdUploads = (uploads: string, folder: string): void => {
  for (const name of listFiles(uploads)) {
    const to = path.join(folder, name);
    mkdirSync(path.dirname(to), { recursive: true });
    linkOrCopy(path.join(uploads, name), to);
  }
};

/** Lists the files that `holdUploads` has linked. */
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

/**
 * Makes the restored files the uploads, and moves all files that were there before into `former`.
 * @returns the number of files that were moved away
 */
export const replaceUploads = (uploads: string, restored: string, former: string): number => {
  const before = listFiles(uploads);
  const move = (from: string, to: string): void => {
    mkdirSync(path.dirname(to), { recursive: true });
    try {
      renameSync(from, to);
    } catch (error) {
      if (!hasCode(error, 'EXDEV')) throw error;
      cpSync(from, to);
      rmSync(from);
    }
  };
  for (const name of before) move(path.join(uploads, name), path.join(former, name));
  for (const name of listFiles(restored)) move(path.join(restored, name), path.join(uploads, name));
  return before.length;
};
