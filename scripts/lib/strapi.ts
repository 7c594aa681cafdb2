import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { prepareAsOwner } from './ownerStep';
import { withOwnSignals } from './ownSignals';
import { step } from './progress';
import { inProject, PROJECT } from './project';

/** How long ending may take once nothing is asked of the application any more. */
const DESTROY_MS = 3_000;

const loadModule = createRequire(inProject('package.json'));

/**
 * Loads the built application, hands it to `action` and destroys it, however `action` ends. The database is there
 * already (`withDatabase`); nothing listens unless `action` calls `listen`.
 */
export async function withStrapi<T>(
  options: { serveAdminPanel: boolean; logLevel: string },
  action: (strapi: Core.Strapi) => Promise<T>,
): Promise<T> {
  await prepareAsOwner(() => loadAsOwner(options.logLevel));
  const strapi = create(options);
  try {
    await step('Mở ứng dụng và cập nhật lược đồ dữ liệu', () => strapi.load());
    const result = await action(strapi);
    await destroy(strapi);
    return result;
  } catch (error) {
    // What went wrong first is what people must read, not what destroying the half-open application adds.
    await destroy(strapi).catch(() => undefined);
    throw error;
  }
}

/** Opens the application for what only the owner of the database may do, and ends it. */
async function loadAsOwner(logLevel: string): Promise<void> {
  const strapi = create({ serveAdminPanel: false, logLevel });
  try {
    await step('Cập nhật lược đồ bằng tài khoản chủ của cơ sở dữ liệu', () => strapi.load());
  } finally {
    await destroy(strapi);
  }
}

/** The database must be stopped after Strapi, so our own signals decide. */
function create(options: { serveAdminPanel: boolean; logLevel: string }): Core.Strapi {
  // Loaded late, so that a wrong argument or a taken port is told at once; by require, since its ES build does not load.
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
 * Ends the application within a bounded time: what still waits then (a database that went away, say) ends with the process.
 * Strapi's destroy ends with `process.removeAllListeners()`: a second Ctrl-C would then kill us between Strapi and the
 * database. That one call is held off.
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
