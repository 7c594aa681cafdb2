import { isOneAccount, runOwnerStep } from '../../database/accounts';
import { PROJECT } from './project';
import { ScriptError } from './scriptError';
import { hashSources } from './sourceHash';

/** Set for the app when it runs as an account that must own nothing: readiness then looks that it does not. */
const TWO_ACCOUNTS = 'DATABASE_TWO_ACCOUNTS';

/** Sources that decide which schema the app wants. */
const VERSIONED = [
  'database/accounts',
  'database/constraints',
  'dist/config',
  'dist/src',
  'src/plugins/cchc-report/dist/server/index.js',
  'package-lock.json',
];

/**
 * With `DATABASE_OWNER_URL`: has the owner do what is left to do, then takes its address out of the environment, so that the
 * serving app does not hold it. Without: nothing.
 * @param load opens the app on the `DATABASE_URL` of that moment, and ends it
 * @throws ScriptError when both addresses are of one account
 */
export async function prepareAsOwner(load: () => Promise<void>): Promise<void> {
  const owner = process.env['DATABASE_OWNER_URL'];
  const app = process.env['DATABASE_URL'];
  if (!owner || !app) return;
  const accounts = { owner, app };
  if (isOneAccount(accounts))
    throw new ScriptError(
      'DATABASE_URL và DATABASE_OWNER_URL phải là hai tài khoản khác nhau; nếu chỉ có một tài khoản thì bỏ trống DATABASE_OWNER_URL.',
    );
  delete process.env['DATABASE_OWNER_URL'];
  await runOwnerStep(accounts, hashSources(PROJECT, VERSIONED), async () => {
    process.env['DATABASE_URL'] = owner;
    try {
      await load();
    } finally {
      process.env['DATABASE_URL'] = app;
    }
  });
  process.env[TWO_ACCOUNTS] = 'true';
}
