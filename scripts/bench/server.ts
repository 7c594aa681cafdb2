/**
 * Run as a child process: the built app on the database of `DATABASE_URL`. Tells its parent where it listens and what its own
 * event loop and memory went through between `start` and `stop`.
 */
import type { AddressInfo } from 'node:net';
import { adminAccount } from '../../tests/support/adminAccount';
import { startAppOn } from '../../tests/support/strapi';
import { saveOneByOne, seed } from './seed';
import type { FromServer, ToServer } from './messages';
import { watchProcess } from './watch';

const ENVIRONMENT = { NODE_ENV: 'production', NODE_OPTIONS: '' };
/** Above the largest that is measured: what the cap is for is measured without it. */
const DOCUMENT_ROWS = 100_000;

const tell = (message: FromServer): void => {
  process.send?.(message);
};

function failed(error: unknown): void {
  console.error(error);
  process.exit(1);
}

const serve = async (): Promise<void> => {
  // Whoever measures may be stopped.
  process.once('disconnect', () => process.exit());
  const url = process.env['DATABASE_URL'] ?? '';
  const app = await startAppOn({ url, drop: () => Promise.resolve() }, ENVIRONMENT);
  const { strapi } = app;
  strapi.config.set('plugin::cchc-report.exports.documentRows', DOCUMENT_ROWS);
  const agencies = await seed(strapi);
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const watch = watchProcess();
  process.on('message', (message: ToServer) => {
    if (message === 'start') {
      watch.start();
      tell({ kind: 'watching' });
    } else if (message === 'stop') tell({ kind: 'watched', watched: watch.stop() });
    else void saveOneByOne(strapi).then((perSecond) => tell({ kind: 'saved', perSecond }), failed);
  });
  tell({ kind: 'ready', port, agencies, token: (await adminAccount(app, 'cchc-can-bo')).token });
};

serve().catch(failed);
