import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BACKUP_STATE, type BackupState, readBackupState } from '../../src/availability/backupState';
import { describeError } from './scriptError';

const writeState = (folder: string, state: BackupState): void => {
  mkdirSync(folder, { recursive: true });
  const staging = path.join(folder, `.${BACKUP_STATE}.${process.pid}`);
  writeFileSync(staging, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(staging, path.join(folder, BACKUP_STATE));
};

/** Writes a backup and notes beside it how it went, for readiness and metrics. */
export const keepBackupState = async <T extends { readonly size: number }>(
  folder: string,
  file: string,
  now: Date,
  write: () => Promise<T>,
): Promise<T> => {
  const at = now.toISOString();
  try {
    const written = await write();
    writeState(folder, {
      lastSuccess: { at, file: path.basename(file), size: written.size },
      lastFailure: null,
    });
    return written;
  } catch (error) {
    const before = readBackupState(folder);
    const failure = { at, reason: describeError(error).line };
    writeState(folder, { lastSuccess: before?.lastSuccess ?? null, lastFailure: failure });
    throw error;
  }
};
