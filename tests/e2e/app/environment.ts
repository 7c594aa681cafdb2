import { join } from 'node:path';
import { inProject } from '../../../scripts/lib/project';
import { TEST_ENVIRONMENT } from '../../support/environment';
import { outsideDatabase } from '../../support/outsideDatabase';
import type { AppDatabase } from './database';

/** The first administrator of the app under test. */
export const FIRST_ADMIN = { email: 'quan-tri@cchc.example', password: 'Mat-khau-thu-1' } as const;

/** In the environment of the test processes: the address of the app, and an access token of its first administrator. */
export const APP_URL = 'CCHC_TEST_APP_URL';
export const ADMIN_TOKEN = 'CCHC_TEST_ADMIN_TOKEN';
/** The other portal that may read from a browser: its port on this machine, free until a test serves pages there. */
export const OTHER_PORTAL_PORT = 'CCHC_TEST_OTHER_PORTAL_PORT';

/** The app's log and the hosts it connected to during the run; read after all tests. */
export const APP_LOG = inProject('.tmp', 'browser-app.log');
export const CONNECTIONS_FILE = inProject('.tmp', 'browser-connections.log');

export const otherPortalOrigin = (port: number): string => `http://127.0.0.1:${port}`;

/**
 * Everything the app reads from its environment, so that it neither reads nor completes the developer's `.env`.
 * The shell between npm and a script may die untold; the name of a running npm script makes ours watch its parent.
 */
export const appEnvironment = (
  { url, appUrl }: Pick<AppDatabase, 'url' | 'appUrl'>,
  port: number,
  otherPortal: number,
): NodeJS.ProcessEnv => ({
  ...process.env,
  ...TEST_ENVIRONMENT,
  NODE_ENV: 'production',
  LOG_LEVEL: 'debug',
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --require ${join(__dirname, 'noteConnections.js')}`,
  CCHC_CONNECTIONS_FILE: CONNECTIONS_FILE,
  ...outsideDatabase(url),
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: url,
  PORT: String(port),
  CORS_ORIGINS: otherPortalOrigin(otherPortal),
  ADMIN_EMAIL: FIRST_ADMIN.email,
  ADMIN_PASSWORD: FIRST_ADMIN.password,
  npm_lifecycle_event: 'browser-tests',
});
