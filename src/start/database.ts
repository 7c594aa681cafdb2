import type { Core } from '@strapi/strapi';
import { startMessage } from './wording';
import { setTimeout as pause } from 'node:timers/promises';

/** @throws if `DATABASE_URL` is empty; the driver would try a local default and report something else. */
export const requireDatabaseUrl = (strapi: Core.Strapi): void => {
  if (strapi.config.get<string>('database.connection.connection.connectionString') !== '') return;
  throw new Error(startMessage('database_url_missing'));
};

/** The methods of a driver connection used here. */
interface Connection {
  query(text: string): Promise<unknown>;
  end(): Promise<void>;
  on(event: 'error', listener: () => void): void;
}

const LOCK = `select pg_advisory_xact_lock(hashtextextended('cchc.start', 0))`;

/** Milliseconds of waiting before a line is logged. */
const LOG_AFTER = 2_000;

/**
 * Waits until no other process is starting on this database, then locks it. Strapi checks before it creates tables,
 * roles and permissions, so two concurrent starts on an empty database fail. The lock belongs to a transaction on a
 * separate connection, so an aborted start or a dead process releases it.
 * @returns a function that releases the lock
 */
export const takeStartLock = async (strapi: Core.Strapi): Promise<() => Promise<void>> => {
  const connection = (await strapi.db.connection.client.acquireRawConnection()) as Connection;
  // A broken connection fails the waiting statement; the start itself reports its own error.
  connection.on('error', () => undefined);
  let isHeld = true;
  const release = async (): Promise<void> => {
    if (!isHeld) return;
    isHeld = false;
    await connection.end().catch(() => undefined);
  };
  const timer = setTimeout(() => strapi.log.info(startMessage('start_waits')), LOG_AFTER);
  try {
    // Otherwise a server that ends idle transactions could end this one during a long migration.
    await connection.query('begin; set local idle_in_transaction_session_timeout = 0');
    await connection.query(LOCK);
    return release;
  } catch (error) {
    await release();
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const DRAIN_MILLISECONDS = 5_000;
const DRAIN_STEP_MILLISECONDS = 10;

/**
 * Waits up to five seconds until the database is idle. After each commit Strapi reads the record again for its event
 * hub without awaiting it; closing the pool during such a read ends the process.
 */
export const drainDatabase = async (strapi: Core.Strapi): Promise<void> => {
  const { pool }: { pool?: Pool } = strapi.db.connection.client;
  const end = Date.now() + DRAIN_MILLISECONDS;
  while (pool !== undefined && pool.numUsed() + pool.numPendingAcquires() > 0 && Date.now() < end) {
    await pause(DRAIN_STEP_MILLISECONDS);
  }
};
