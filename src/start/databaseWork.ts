import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

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
