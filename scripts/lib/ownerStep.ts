import { isOneAccount, runOwnerStep } from '../../database/accounts';
import { PROJECT } from './project';
import { ScriptError } from './scriptError';
import { hashSources } from './sourceHash';

/** Set if the app runs as an account that must own nothing; readiness then checks that. */
const TWO_ACCOUNTS = 'DATABASE_TWO_ACCOUNTS';

/** Sources that determine the schema. */
const VERSIONED = [
  'database/accounts',
  'database/constraints',
  'dist/config',
  'dist/src',
  'src/plugins/cchc-report/dist/server/index.js',
  'package-lock.json',
];

/**
 * If `DATABASE_OWNER_URL` is set: prepares the database as its owner, then removes the address from the environment, so that the
 * serving app does not have it. Otherwise does nothing.
 * @param load opens the app on the present `DATABASE_URL`, and ends it
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
