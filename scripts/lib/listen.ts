import { once } from 'node:events';
import type { Core } from '@strapi/strapi';
import { errorCode, errorMessage } from '../../database/embedded/errorCode';
import { listenHost } from '../../src/start/trustedProxies';
import { configuredPort, portError } from './preflight';
import type { ScriptError } from './scriptError';

/** Opens the port. Strapi would end the process if it is taken; here that is an error like others. */
export async function listen(strapi: Core.Strapi): Promise<void> {
  const server = strapi.server.httpServer;
  server.removeAllListeners('error');
  const failed = once(server, 'error').then(([error]: unknown[]) => {
    throw wordListenError(error);
  });
  await Promise.race([strapi.listen(), failed]);
  failed.catch(() => undefined);
  server.on('error', (error) => strapi.log.error(error));
}

function wordListenError(error: unknown): ScriptError {
  const code = errorCode(error) ?? errorMessage(error);
  return portError(code, configuredPort(), listenHost());
}
