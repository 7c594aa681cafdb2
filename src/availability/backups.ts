import type { Core } from '@strapi/strapi';
import { readInteger, readSetting } from '../start/settings';
import { startMessage } from '../start/wording';
import { type BackupState, readBackupState } from './backupState';

/** Hours after which a backup of every night is late. */
const LATE_HOURS = 26;
const HOUR_MS = 3_600_000;

/**
 * Tells what is wrong with the backups; null if nothing is.
 * @param maxAge hours
 */
export const findBackupFault = (
  state: BackupState | null,
  now: Date,
  maxAge: number,
): 'backup_none' | 'backup_failed' | 'backup_old' | null => {
  if (state?.lastFailure) return 'backup_failed';
  if (!state?.lastSuccess) return 'backup_none';
  return now.getTime() - Date.parse(state.lastSuccess.at) > maxAge * HOUR_MS ? 'backup_old' : null;
};

/**
 * Warns while `BACKUP_DIR` is set and its last backup is missing, failed or late. Each fault goes to the log once, with its reason,
 * which readiness does not tell the public.
 */
export const createBackupsWarning = (
  log: Core.Strapi['log'],
  now: () => Date,
): (() => Promise<readonly string[]>) => {
  let logged = '';
  return async () => {
    const folder = readSetting('BACKUP_DIR');
    if (folder === undefined) return [];
    const hours = readInteger('BACKUP_MAX_AGE_HOURS', LATE_HOURS);
    const state = readBackupState(folder);
    const fault = findBackupFault(state, now(), hours);
    const failure = state?.lastFailure;
    const occasion = `${fault} ${failure?.at ?? state?.lastSuccess?.at ?? ''}`;
    if (fault !== null && occasion !== logged)
      log.warn(
        failure
          ? startMessage('backup_failed_reason', { ...failure })
          : startMessage(fault, { hours: String(hours) }),
      );
    logged = occasion;
    return fault === null ? [] : [startMessage(fault, { hours: String(hours) })];
  };
};
