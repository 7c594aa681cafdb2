import { existsSync, readdirSync } from 'node:fs';
import { inProject } from './project';

/** Begins with an empty database although the folder shows that it had one. */
export const NEW_DATABASE_OPTION = '--new-database';

/** Folders that only a system which has run puts files in. */
const TRACES: readonly string[] = [inProject('data', 'checkpoints'), inProject('public', 'uploads')];

/** True if the project's folder holds uploads or checkpoints of a database. */
export function hasTracesOfData(folders: readonly string[] = TRACES): boolean {
  return folders.some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.')),
  );
}
