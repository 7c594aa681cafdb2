import type { EmbeddedPostgres } from '../../database/embedded';
import { dropOutside } from './outsideDatabase';

const KEY = 'cchcTestServer';

/** globalSetup and globalTeardown share a process but no module. */
export const keepServer = (server: EmbeddedPostgres): void => {
  Reflect.set(globalThis, KEY, server);
};

export const stopServer = async (): Promise<void> => {
  const server = Reflect.get(globalThis, KEY) as EmbeddedPostgres | undefined;
  if (server === undefined) return;
  await server.stop();
  dropOutside(server.url);
};
