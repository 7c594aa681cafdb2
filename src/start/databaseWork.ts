import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { startMessage } from './wording';

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const DRAIN_MILLISECONDS = 5_000;
const DRAIN_STEP_MILLISECONDS = 10;

/**
 * Waits, five seconds at most, until nothing uses the database any more. After each commit Strapi reads the
 * record again for its event hub and lets nobody wait for it; a pool closed under such a read ends the process.
 */
export const drainDatabase = async (strapi: Core.Strapi): Promise<void> => {
  const { pool }: { pool?: Pool } = strapi.db.connection.client;
  const end = Date.now() + DRAIN_MILLISECONDS;
  while (pool !== undefined && pool.numUsed() + pool.numPendingAcquires() > 0 && Date.now() < end) {
    await pause(DRAIN_STEP_MILLISECONDS);
  }
};

const isDatabaseTrouble = (reason: unknown): boolean =>
  reason instanceof Error &&
  (reason.name === 'KnexTimeoutError' ||
    'severity' in reason ||
    /^(aborted|Connection (terminated|ended))/.test(reason.message));

/**
 * The same reads, when the database is away: nobody waits for them, so that their failure would end the process
 * (Node's rule for promises without a handler). It is logged instead; any other such failure still ends it.
 * @returns what takes the handler off again
 */
export const surviveLostReads = (strapi: Core.Strapi): (() => void) => {
  const handle = (reason: unknown): void => {
    if (!isDatabaseTrouble(reason)) throw reason;
    strapi.log.error(startMessage('database_read_lost', { reason: String(reason) }));
  };
  process.on('unhandledRejection', handle);
  return () => {
    process.off('unhandledRejection', handle);
  };
};
