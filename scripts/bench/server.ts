import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Watched, FromServer, ToServer } from './process';
import type { AddressInfo } from 'node:net';
import { adminAccount } from '../../tests/support/adminAccount';
import { startAppOn } from '../../tests/support/strapi';
import { saveOneByOne, seed } from './seed';

/** Milliseconds of the timer that measures the delay; its own wait is included in the result. */
const RESOLUTION = 1;
const MEMORY_EVERY = 5;

const milliseconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

/** Measures the event loop and the memory of this process. */
export const watchProcess = (): { start(): void; stop(): Watched } => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  let lowest = 0;
  let rise = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => {
      globalThis.gc?.();
      lowest = process.memoryUsage.rss();
      rise = 0;
      timer = setInterval(() => {
        const memory = process.memoryUsage.rss();
        lowest = Math.min(lowest, memory);
        rise = Math.max(rise, memory - lowest);
      }, MEMORY_EVERY);
      delay.reset();
      delay.enable();
    },
    stop: () => {
      delay.disable();
      clearInterval(timer);
      const lag = {
        p50: milliseconds(delay.percentile(50)),
        p99: milliseconds(delay.percentile(99)),
        max: milliseconds(delay.max),
      };
      return { lag, memoryRise: rise };
    },
  };
};

/**
 * A child process that runs the built app on the database of `DATABASE_URL`. It tells its parent where it listens, and measures its
 * event loop and memory between `start` and `stop`.
 */

const ENVIRONMENT = { NODE_ENV: 'production', NODE_OPTIONS: '' };
/** Above the largest measured export: the cap must not stop it. */
const DOCUMENT_ROWS = 100_000;

const tell = (message: FromServer): void => {
  process.send?.(message);
};

function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}

const serve = async (): Promise<void> => {
  // The parent may be killed.
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
    else void saveOneByOne(strapi).then((perSecond) => tell({ kind: 'saved', perSecond }), fail);
  });
  tell({ kind: 'ready', port, agencies, token: (await adminAccount(app, 'cchc-can-bo')).token });
};

serve().catch(fail);
