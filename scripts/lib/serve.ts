import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { beginStopping } from '../../src/availability/readiness';
import { followRequests } from './drain';
import { receivedSignal, untilInterrupted, untilSecondSignal } from './interruption';
import { ScriptError } from './scriptError';
import { once } from 'node:events';
import { errorCode, errorMessage } from 'postgres-launcher';
import { listenHost } from '../../src/start/trustedProxies';
import { configuredPort, portError } from './preflight';

/** Milliseconds that requests in flight may take after a signal; a whole stop takes twelve seconds at most. */
const REQUESTS_MS = 7_000;
const DEFAULT_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;

/**
 * Listens, calls `announce`, and serves until a signal. Then, in this order: the readiness route answers 503; for `STOP_DELAY_MS`
 * requests are still accepted, so that a load balancer can redirect them; no new connection is accepted; requests in flight end,
 * exports included. The caller then ends Strapi and the database. A second signal and Ctrl-C end the delay.
 * @throws ScriptError when `STOP_DELAY_MS` is not a valid number of milliseconds
 */
export async function serve(strapi: Core.Strapi, announce: () => void): Promise<void> {
  const delay = stopDelay();
  const drain = followRequests(strapi.server.httpServer);
  await listen(strapi);
  announce();
  await untilInterrupted();
  console.log('Đang dừng: chờ các yêu cầu đang xử lý…');
  beginStopping(strapi);
  drain.announce();
  if (receivedSignal() === 'SIGTERM') await Promise.race([pause(delay), untilSecondSignal()]);
  const unanswered = await drain.finish(REQUESTS_MS);
  if (unanswered > 0) console.log(`Còn ${unanswered} yêu cầu chưa xong đã bị ngắt.`);
}

/** Reads `STOP_DELAY_MS`: 0 to 60,000; 1,000 if it is not set. */
export function stopDelay(): number {
  const text = process.env['STOP_DELAY_MS'] || String(DEFAULT_DELAY_MS);
  const milliseconds = Number(text);
  if (/^\d{1,5}$/.test(text) && milliseconds <= LONGEST_DELAY_MS) return milliseconds;
  throw new ScriptError(`STOP_DELAY_MS=${text} không phải số mili giây từ 0 đến ${LONGEST_DELAY_MS}.`);
}

/** Opens the port. Strapi would end the process if it is taken; here that is an error like others. */
async function listen(strapi: Core.Strapi): Promise<void> {
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
