import type { EmbeddedPostgres } from '../../database/embedded';
import { dropOutside } from './outsideDatabase';

const KEY = 'cchcTestServer';

/** globalSetup and globalTeardown share a process but no module. */
export const keepServer = (server: EmbeddedPostgres): void => {
  Reflect.set(globalThis, KEY, server);
  // At a signal the runner ends without its teardown.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.stopSync();
      dropOutside(server.url);
      process.exit(1);
    });
};

export const stopServer = async (): Promise<void> => {
  const server = Reflect.get(globalThis, KEY) as EmbeddedPostgres | undefined;
  if (server === undefined) return;
  await server.stop();
  dropOutside(server.url);
};
