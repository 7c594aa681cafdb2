import { parseArgs } from 'node:util';
import { errorMessage } from 'postgres-launcher';
import { ScriptError } from './scriptError';

export const BACKUP_USAGE =
  'Cách dùng: npm run backup -- [--out TỆP.tar.gz] [--key TỆP]; không có --out thì ghi vào BACKUP_DIR. Tạo khóa: npm run backup -- --make-key TỆP';
export const RESTORE_USAGE = 'Cách dùng: npm run restore -- TỆP [--key TỆP] [--replace]';

const BAD_ARGUMENTS = 2;
const text = { type: 'string' } as const;

const refuse = (error: unknown, usage: string): ScriptError =>
  new ScriptError(`Tham số không đúng (${errorMessage(error)}). ${usage}`, BAD_ARGUMENTS);

export interface BackupRequest {
  readonly out: string | undefined;
  readonly key: string | undefined;
  readonly makeKey: string | undefined;
}

/** @throws ScriptError with exit code 2 */
export const parseBackupArguments = (args: readonly string[]): BackupRequest => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: text, key: text, 'make-key': text },
      strict: true,
    });
    return { out: values.out, key: values.key, makeKey: values['make-key'] };
  } catch (error) {
    throw refuse(error, BACKUP_USAGE);
  }
};

export interface RestoreRequest {
  readonly file: string;
  readonly key: string | undefined;
  readonly mayReplace: boolean;
}

/** @throws ScriptError with exit code 2 */
export const parseRestoreArguments = (args: readonly string[]): RestoreRequest => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { key: text, replace: { type: 'boolean' } },
      strict: true,
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('cần đúng một tệp');
    return { file, key: values.key, mayReplace: values.replace ?? false };
  } catch (error) {
    throw refuse(error, RESTORE_USAGE);
  }
};
