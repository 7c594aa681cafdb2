import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { DRY_RUN, type UpgradePlan } from '../../src/migrations';
import { prepareAsOwner } from './ownerStep';
import { withOwnSignals } from './ownSignals';
import { step } from './progress';
import { inProject, PROJECT } from './project';
import { refuseUnfinished } from './unfinishedRestore';

/** Milliseconds that ending the application may take. */
const DESTROY_MS = 3_000;

const loadModule = createRequire(inProject('package.json'));

/**
 * Loads the built application, passes it to `action`, and always destroys it. The database must run already (`withDatabase`). No
 * port is opened unless `action` calls `listen`.
 * @throws ScriptError after a restore that did not end
 */
export async function withStrapi<T>(
  options: { serveAdminPanel: boolean; logLevel: string },
  action: (strapi: Core.Strapi) => Promise<T>,
): Promise<T> {
  refuseUnfinished();
  await prepareAsOwner(() => loadAsOwner(options.logLevel));
  const strapi = create(options);
  try {
    await step('Mở ứng dụng và cập nhật lược đồ dữ liệu', () => strapi.load());
    const result = await action(strapi);
    await destroy(strapi);
    return result;
  } catch (error) {
    // Report the first error, not a later one from destroying the half-open application.
    await destroy(strapi).catch(() => undefined);
    throw error;
  }
}

/**
 * Opens the application so far that it tells what the upgrade of the database would do, as the owner of the database; nothing changes.
 * @throws ScriptError after a restore that did not end; the refusals of a start
 */
export async function readUpgradePlan(): Promise<UpgradePlan> {
  refuseUnfinished();
  process.env['DATABASE_URL'] = process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'];
  delete process.env['DATABASE_OWNER_URL'];
  const strapi = create({ serveAdminPanel: false, logLevel: 'error' });
  strapi.config.set(DRY_RUN, true);
  try {
    await step('Chạy thử việc nâng cấp', () => strapi.load());
    throw new Error('The dry run did not end the start.');
  } catch (error) {
    if (error instanceof Error && error.name === 'DryRunEnded' && 'plan' in error)
      return error.plan as UpgradePlan;
    throw error;
  } finally {
    await destroy(strapi).catch(() => undefined);
  }
}

/** Opens the application as the owner of the database, and ends it. */
async function loadAsOwner(logLevel: string): Promise<void> {
  const strapi = create({ serveAdminPanel: false, logLevel });
  try {
    await step('Cập nhật lược đồ bằng tài khoản chủ của cơ sở dữ liệu', () => strapi.load());
  } finally {
    await destroy(strapi);
  }
}

/** Creates Strapi without its listeners for signals: the database must be stopped after Strapi. */
function create(options: { serveAdminPanel: boolean; logLevel: string }): Core.Strapi {
  // Loaded late, so that a wrong argument or a taken port is reported at once; by require, because its ES build does not load.
  const { createStrapi } = loadModule('@strapi/strapi') as typeof StrapiModule;
  const strapi = withOwnSignals(process, () =>
    createStrapi({
      appDir: PROJECT,
      distDir: inProject('dist'),
      serveAdminPanel: options.serveAdminPanel,
      autoReload: false,
    }),
  );
  strapi.log.level = process.env['CCHC_DEBUG'] === '1' ? 'debug' : options.logLevel;
  return strapi;
}

/**
 * Ends the application within a bounded time; anything that still waits, such as a lost database, ends with the process. Strapi's
 * destroy calls `process.removeAllListeners()`, after which a second Ctrl-C would kill us before the database is stopped; that call
 * is suppressed.
 */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const removeAllListeners = process.removeAllListeners;
  process.removeAllListeners = (event?: string | symbol) =>
    event === undefined ? process : removeAllListeners.call(process, event);
  try {
    await Promise.race([strapi.destroy(), pause(DESTROY_MS)]);
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}
