import { mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const PREFIX = 'cchc-conversion-';
/** No conversion may run for half as long. */
const LEFT_AFTER_MILLISECONDS = 2 * 60 * 60 * 1000;

/** A folder of its own for one conversion, which nobody else may look into, by an address that is no link. */
export const makeWorkFolder = async (tempFolder: string): Promise<string> =>
  mkdtemp(path.join(await realpath(tempFolder), PREFIX));

/** A dying process may still write while its folder is removed. */
export const remove = (file: string): Promise<void> =>
  rm(file, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

/** Removes what a server that was killed left of its conversions. */
export const removeLeftFolders = async (tempFolder: string, now: Date): Promise<void> => {
  const names = (await readdir(tempFolder)).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const folder = path.join(tempFolder, name);
    const made = await stat(folder).catch(() => null);
    const age = made === null ? 0 : now.getTime() - made.mtimeMs;
    // Of another account, it is not ours to remove.
    if (made?.uid === process.getuid?.() && age > LEFT_AFTER_MILLISECONDS) await remove(folder);
  }
};
