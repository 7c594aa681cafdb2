import { importProgress } from './0001-import-progress';
import type { Migration } from './upgrade';

/** The migrations of the plugin's own tables, in the order of their numbers. */
export const MIGRATIONS: readonly Migration[] = [importProgress];
