import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { beginStopping } from '../../src/availability/readiness';
import { followRequests } from './drain';
import { receivedSignal, untilInterrupted, untilSecondSignal } from './interruption';
import { listen } from './listen';
import { ScriptError } from './scriptError';

/** How long requests in flight may take to end after a signal; with what follows, a stop takes twelve seconds at most. */
const REQUESTS_MS = 7_000;
const DEFAULT_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;

/**
 * Listens, lets `announce` say so, and serves until a signal. Then, in this order: the readiness route answers 503; for
 * `STOP_DELAY_MS` requests are taken as before, so that a load balancer can send them elsewhere; no new connection is taken;
 * requests in flight end, exports too. The caller ends Strapi and the database after that. A second signal and Ctrl-C end the delay.
 * @throws ScriptError when `STOP_DELAY_MS` is no number of milliseconds
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

/** `STOP_DELAY_MS`: 0 to 60,000; a second when unset. */
export function stopDelay(): number {
  const text = process.env['STOP_DELAY_MS'] || String(DEFAULT_DELAY_MS);
  const milliseconds = Number(text);
  if (/^\d{1,5}$/.test(text) && milliseconds <= LONGEST_DELAY_MS) return milliseconds;
  throw new ScriptError(`STOP_DELAY_MS=${text} không phải số mili giây từ 0 đến ${LONGEST_DELAY_MS}.`);
}
