import { BackupError, describeBackupError } from '../../database/backup';
import { ScriptError } from './scriptError';

/** Runs a command of backups; its errors become one Vietnamese line. */
export const sayBackupErrors = async <T>(action: () => Promise<T>): Promise<T> => {
  try {
    return await action();
  } catch (error) {
    if (error instanceof BackupError) throw new ScriptError(describeBackupError(error), 2, { cause: error });
    throw error;
  }
};
