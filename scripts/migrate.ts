import { parseArgs } from 'node:util';
import { errorMessage } from 'postgres-launcher';
import { version } from '../package.json';
import { refuseMissingBuild } from './lib/build';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { runScript } from './lib/runScript';
import { ScriptError } from './lib/scriptError';
import { readUpgradePlan, withStrapi } from './lib/strapi';
import { describePlan, upgradeText } from './lib/upgradeText';

const BAD_ARGUMENTS = 2;

/** @throws ScriptError with exit code 2 */
const parseIsDry = (args: readonly string[]): boolean => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'dry-run': { type: 'boolean' } },
      strict: true,
    });
    return values['dry-run'] ?? false;
  } catch (error) {
    throw new ScriptError(`${errorMessage(error)}. ${upgradeText('usage')}`, BAD_ARGUMENTS);
  }
};

/** `npm run migrate`: upgrades the database as the next start would, or tells what that would change. */
void runScript(async () => {
  const isDry = parseIsDry(process.argv.slice(2));
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  refuseMissingBuild();
  await withDatabase(async () => {
    if (isDry) return console.log(describePlan(await readUpgradePlan()));
    await withStrapi({ serveAdminPanel: false, logLevel: 'info' }, () => Promise.resolve());
    console.log(upgradeText('done', { version }));
  });
}, upgradeText('usage'));
