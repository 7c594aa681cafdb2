import type { Migration } from '../plugins/cchc-report/server/src/migrations/upgrade';

/** The migrations of the app's own tables, in the order of their numbers; those of the plugin's tables are in the plugin. */
export const MIGRATIONS: readonly Migration[] = [];
