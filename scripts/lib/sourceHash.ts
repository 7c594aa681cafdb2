import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.strapi', '.cache', 'tests']);

/**
 * Hashes the names and contents of files and folders, and `extra`. The hash changes if anything changes that goes into a build; tests
 * and built folders do not count.
 */
export function hashSources(root: string, entries: readonly string[], extra: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const entry of [...entries].sort()) addEntry(hash, root, entry);
  for (const text of extra) hash.update(`\0${text}`);
  return hash.digest('hex');
}

function addEntry(hash: Hash, root: string, entry: string): void {
  const file = path.join(root, entry);
  if (!existsSync(file) || /\.test\.tsx?$/.test(entry)) return;
  if (!statSync(file).isDirectory()) {
    hash.update(`\0${entry}\0`).update(readFileSync(file));
    return;
  }
  if (SKIPPED_FOLDERS.has(path.basename(entry))) return;
  for (const name of readdirSync(file).sort()) addEntry(hash, root, path.posix.join(entry, name));
}
