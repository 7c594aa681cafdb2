import { mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const PREFIX = 'cchc-conversion-';
/** More than twice the longest conversion. */
const LEFT_AFTER_MILLISECONDS = 2 * 60 * 60 * 1000;

/**
 * Makes a separate folder for one conversion, readable only by its owner, and returns its path without symbolic
 * links.
 */
export const makeWorkFolder = async (tempFolder: string): Promise<string> =>
  mkdtemp(path.join(await realpath(tempFolder), PREFIX));

/** Retries, because a dying process may still write while its folder is removed. */
export const remove = (file: string): Promise<void> =>
  rm(file, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

/** Removes the conversion folders left by a killed server. */
export const removeLeftFolders = async (tempFolder: string, now: Date): Promise<void> => {
  const names = (await readdir(tempFolder)).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const folder = path.join(tempFolder, name);
    const made = await stat(folder).catch(() => null);
    const age = made === null ? 0 : now.getTime() - made.mtimeMs;
    // Folders of other accounts are not removed.
    if (made?.uid === process.getuid?.() && age > LEFT_AFTER_MILLISECONDS) await remove(folder);
  }
};
