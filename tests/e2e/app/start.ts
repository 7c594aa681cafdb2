import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildAll } from '../../../scripts/lib/build';
import { openDatabase } from './database';
import {
  ADMIN_TOKEN,
  APP_LOG,
  APP_URL,
  appEnvironment,
  CONNECTIONS_FILE,
  OTHER_PORTAL_PORT,
} from './environment';
import { firstAdminToken } from './firstAdminToken';
import { freePort } from './freePort';
import { run, serve } from './program';

/**
 * Playwright's global setup: the app as people run it, `npm start` on what `npm run build` made, with the demo records in
 * a throwaway PostgreSQL, on a free port. Nothing is written into the developer's data/, out/ or .env.
 * @returns the teardown
 */
export default async (): Promise<() => Promise<void>> => {
  for (const file of [APP_LOG, CONNECTIONS_FILE]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  await buildAll();
  const database = await openDatabase();
  // For an end that skips the teardown.
  process.once('exit', () => database.closeSync());
  try {
    const [port, otherPortal] = [await freePort(), await freePort()];
    const url = `http://127.0.0.1:${port}`;
    const environment = appEnvironment(database, port, otherPortal);
    if (!database.isLoaded) await run('tests/e2e/app/loadDemo.ts', environment);
    const server = await serve('scripts/start.ts', environment, `${url}/api/cchc-report/ready`);
    process.once('exit', () => server.kill());
    process.env[APP_URL] = url;
    process.env[OTHER_PORTAL_PORT] = String(otherPortal);
    process.env[ADMIN_TOKEN] = await firstAdminToken(url);
    return async () => {
      await server.stop();
      await database.close();
    };
  } catch (error) {
    await database.close();
    throw error;
  }
};
