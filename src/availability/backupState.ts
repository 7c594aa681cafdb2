import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '@strapi/utils';

/** The name of the file that `npm run backup` writes beside the backups of `BACKUP_DIR`. */
export const BACKUP_STATE = 'ket-qua.json';

const state = z.object({
  lastSuccess: z
    .object({ /** ISO 8601. */ at: z.string(), file: z.string(), /** Bytes. */ size: z.number() })
    .nullable(),
  /** The failure after the last success; null if there was none. */
  lastFailure: z.object({ at: z.string(), reason: z.string() }).nullable(),
});

export type BackupState = z.infer<typeof state>;

/** Reads how the last backups went; null if none was attempted or the note cannot be read. */
export const readBackupState = (folder: string): BackupState | null => {
  try {
    return state.parse(JSON.parse(readFileSync(path.join(folder, BACKUP_STATE), 'utf8')));
  } catch {
    return null;
  }
};
