import type { Core } from '@strapi/strapi';
import { TooLate, waitWithin } from '../within';

/**
 * Two statements that get the same text see the same data: the text names every transaction that has not ended yet,
 * so it changes with each commit of any process. It includes the server's start time, because a restarted server (on
 * a backup, for example) may reuse transaction ids.
 */
const STATEMENT = `
  select pg_current_snapshot()::text || ' ' || date_part('epoch', pg_postmaster_start_time())::text as version`;

/** How long the database may take to answer before it counts as unavailable, in milliseconds. */
const LONGEST = 1_500;

/** The part of the driver's connection that is needed here. */
interface Connection {
  query(text: string): Promise<{ readonly rows: readonly { readonly version: string }[] }>;
  end(): Promise<void>;
  on(event: 'end' | 'error', listener: () => void): void;
}

export interface DataVersionReader {
  /**
   * Reads the version of the data that a statement starting now can see.
   * @throws Error when the database does not answer in a second and a half, or after `close`
   */
  read(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Uses a separate connection, because those of the pool may all be busy with long work while cached answers can still
 * be sent. It is opened on first use, and again after it broke.
 */
export const createDataVersionReader = (strapi: Core.Strapi): DataVersionReader => {
  let current: Promise<Connection> | null = null;
  let isClosed = false;

  const forget = (connection: Promise<Connection>): void => {
    if (current === connection) current = null;
  };

  /** Cuts a connection with an open query instead of asking it to end. */
  const drop = async (connection: Promise<Connection>): Promise<void> => {
    forget(connection);
    await connection.then((opened) => opened.end()).catch(() => undefined);
  };

  const open = (): Promise<Connection> => {
    const opening = (strapi.db.connection.client.acquireRawConnection() as Promise<Connection>).then(
      (opened) => {
        opened.on('end', () => forget(opening));
        opened.on('error', () => forget(opening));
        return opened;
      },
    );
    current = opening;
    return opening;
  };

  const ask = async (): Promise<string> => {
    const connection = current ?? open();
    try {
      const { rows } = await waitWithin(
        LONGEST,
        connection.then((opened) => opened.query(STATEMENT)),
      );
      return rows[0]?.version ?? '';
    } catch (error) {
      void drop(connection);
      throw error;
    }
  };

  return {
    async read() {
      if (isClosed) throw new Error('the reader of the version is closed');
      const wasOpen = current !== null;
      try {
        return await ask();
      } catch (error) {
        // A connection that broke while idle reports it only at the next use.
        if (!wasOpen || error instanceof TooLate) throw error;
        return ask();
      }
    },
    async close() {
      isClosed = true;
      // A connection that is still being opened ends by itself once it is open.
      if (current !== null) await waitWithin(LONGEST, drop(current)).catch(() => undefined);
    },
  };
};
