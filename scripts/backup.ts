import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { version } from '../package.json';
import {
  BackupError,
  backupName,
  fillText,
  listExpired,
  makeKeyFile,
  parseKeepRule,
  readSecret,
  type WrittenBackup,
  writeBackup,
} from '../database/backup';
import { BACKUP_USAGE, parseBackupArguments } from './lib/backupArguments';
import { readBackupSecrets } from './lib/backupSecrets';
import { keepBackupState } from './lib/backupState';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { step } from './lib/progress';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';
import { sayBackupErrors } from './lib/sayBackupErrors';
import { openUploadStore } from './lib/uploadStore';

const describeSize = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;

/** Writes the backup with a connection of its own. */
const write = async (
  file: string,
  secret: ReturnType<typeof readSecret>,
  now: Date,
): Promise<WrittenBackup> => {
  const staging = inProject('data', `backup-${process.pid}`);
  const client = new Client({
    connectionString: process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'],
  });
  client.on('error', () => undefined);
  await client.connect();
  let rows = 0;
  try {
    mkdirSync(staging, { recursive: true });
    const source = { client, uploads: await openUploadStore(), secrets: readBackupSecrets(), version };
    return await step(
      () => fillText('doing', { rows: rows.toLocaleString('vi-VN') }),
      () => writeBackup(source, { file, secret, staging }, now, (done) => (rows = done)),
    );
  } finally {
    rmSync(staging, { recursive: true, force: true });
    await client.end();
  }
};

/** Removes backups that the rule no longer keeps. */
const prune = (folder: string, rule: string | undefined): void => {
  const expired = listExpired(readdirSync(folder), parseKeepRule(rule));
  for (const name of expired) rmSync(path.join(folder, name));
  if (expired.length > 0)
    console.log(fillText('expired', { count: expired.length, rule: rule || '7d,5w,12m' }));
};

const makeKey = async (file: string): Promise<void> => {
  writeFileSync(file, await makeKeyFile(), { mode: 0o600, flag: 'wx' });
  console.log(fillText('key_made', { file }));
};

/** `npm run backup`: one file with database, uploads and secrets, while serving or not. */
void runScript(
  () =>
    sayBackupErrors(async () => {
      const { out, key, makeKey: keyToMake } = parseBackupArguments(process.argv.slice(2));
      if (keyToMake !== undefined) return makeKey(keyToMake);
      prepareEnvironment();
      const folder = process.env['BACKUP_DIR'] || undefined;
      const secret = readSecret(
        key ?? (process.env['BACKUP_KEY_FILE'] || undefined),
        process.env['BACKUP_PASSPHRASE'],
      );
      const now = new Date();
      const isScheduled = out === undefined;
      if (isScheduled && folder === undefined) throw new BackupError('nowhere');
      parseKeepRule(process.env['BACKUP_KEEP']);
      const file = path.resolve(out ?? path.join(folder ?? '', backupName(now, secret.kind !== 'none')));
      if (existsSync(file)) throw new BackupError('file_exists', { file });
      const done = async (): Promise<WrittenBackup> => {
        mkdirSync(path.dirname(file), { recursive: true });
        return withDatabase(() => write(file, secret, now));
      };
      const written =
        isScheduled && folder !== undefined ? await keepBackupState(folder, file, now, done) : await done();
      console.log(
        fillText('written', {
          file,
          ...written,
          rows: written.rows.toLocaleString('vi-VN'),
          size: describeSize(written.size),
        }),
      );
      console.log(fillText(secret.kind === 'none' ? 'plain' : 'encrypted'));
      if (isScheduled && folder !== undefined) prune(folder, process.env['BACKUP_KEEP']);
    }),
  BACKUP_USAGE,
);
