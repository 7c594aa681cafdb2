import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { fillText, formatMoment, readSecret, type RestoredBackup, restoreBackup } from '../database/backup';
import { parseRestoreArguments, RESTORE_USAGE } from './lib/backupArguments';
import { restoreSecrets } from './lib/backupSecrets';
import { refuseMissingBuild } from './lib/build';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { step } from './lib/progress';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';
import { sayBackupErrors } from './lib/sayBackupErrors';
import { withStrapi } from './lib/strapi';
import { openUploadStore } from './lib/uploadStore';
import { markUnfinished, unmarkUnfinished } from './lib/unfinishedRestore';
import { beginAfterRestore, verificationText, verify } from './lib/verification';

type Request = ReturnType<typeof parseRestoreArguments>;

/** Restores the database and receives the files in `staging`. */
const restoreDatabase = async (request: Request, staging: string): Promise<RestoredBackup> => {
  const secret = readSecret(
    request.key ?? (process.env['BACKUP_KEY_FILE'] || undefined),
    process.env['BACKUP_PASSPHRASE'],
  );
  const client = new Client({
    connectionString: process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'],
  });
  client.on('error', () => undefined);
  await client.connect();
  let table = '';
  try {
    const target = { client, staging, mayReplace: request.mayReplace };
    return await step(
      () => (table === '' ? fillText('proving') : fillText('restoring', { table })),
      () => restoreBackup(request.file, secret, target, markUnfinished, (name) => (table = name)),
    );
  } finally {
    await client.end();
  }
};

/** Puts files and secrets of the backup in their places. */
const settle = async (
  { head, secrets, tables, files }: RestoredBackup,
  staging: string,
  now: Date,
): Promise<void> => {
  console.log(fillText('restored', { at: formatMoment(head.at), version: head.version, tables, files }));
  const stamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const former = inProject('data', `uploads-truoc-khoi-phuc-${stamp}`);
  const store = await openUploadStore();
  const count = await store.replace(staging, former);
  if (count > 0) console.log(fillText('former_uploads', { count, folder: former }));
  const { former: formerEnv, given } = restoreSecrets(secrets, now);
  if (formerEnv !== null) console.log(fillText('former_env', { file: formerEnv }));
  if (given.length > 0) console.log(fillText('environment_wins', { names: given.join(', ') }));
  unmarkUnfinished();
};

/** Restores database, files and secrets. @returns the exit code of `npm run verify` on what was restored */
const restoreAll = async (request: Request, now: Date): Promise<number> => {
  const staging = inProject('data', `restore-${process.pid}`);
  mkdirSync(staging, { recursive: true });
  try {
    const restored = await restoreDatabase({ ...request, file: path.resolve(request.file) }, staging);
    await settle(restored, staging, now);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return withStrapi({ serveAdminPanel: false, logLevel: 'error' }, async (strapi) => {
    await beginAfterRestore(strapi, now);
    const verification = await verify(strapi);
    console.log(verificationText(verification));
    return verification.faults.length === 0 ? 0 : 1;
  });
};

/** `npm run restore`: all or nothing into an empty database; ends as `npm run verify` does. */
void runScript(
  () =>
    sayBackupErrors(async () => {
      const request = parseRestoreArguments(process.argv.slice(2));
      process.env['NODE_ENV'] ||= 'production';
      prepareEnvironment();
      refuseMissingBuild();
      const now = new Date();
      return withDatabase(() => restoreAll(request, now), { fills: true });
    }),
  RESTORE_USAGE,
);
