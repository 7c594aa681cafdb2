import type { Core } from '@strapi/strapi';
import { startMessage } from './wording';

/** The methods of a driver connection used here. */
interface Connection {
  query(text: string): Promise<unknown>;
  end(): Promise<void>;
  on(event: 'error', listener: () => void): void;
}

const LOCK = `select pg_advisory_xact_lock(hashtextextended('cchc.start', 0))`;

/** After how many milliseconds of waiting a line is logged. */
const PATIENCE = 2_000;

/**
 * Waits until no other process starts on this database, and holds it against them: Strapi makes its tables, its roles and its
 * permissions by looking first and writing then, and two that do so at once on an empty database fail. The lock is that of
 * a transaction on a connection of its own, so that a start that breaks off, or its process, gives it up.
 * @returns what gives it up
 */
export const holdStart = async (strapi: Core.Strapi): Promise<() => Promise<void>> => {
  const connection = (await strapi.db.connection.client.acquireRawConnection()) as Connection;
  // A connection that breaks fails the statement that waits; the start itself fails with its own.
  connection.on('error', () => undefined);
  let isHeld = true;
  const release = async (): Promise<void> => {
    if (!isHeld) return;
    isHeld = false;
    await connection.end().catch(() => undefined);
  };
  const timer = setTimeout(() => strapi.log.info(startMessage('start_waits')), PATIENCE);
  try {
    // A server that ends idle transactions would end this one during a long migration.
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
