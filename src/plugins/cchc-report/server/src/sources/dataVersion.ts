import type { Core } from '@strapi/strapi';
import { TooLate, within } from '../within';

/**
 * Two statements that are told the same text see the same data: the text names every transaction whose end is yet to be seen, so
 * that it is another one after each commit, of whichever process. A server that was started anew, on a backup say, may name
 * its transactions as before: hence the time of its start.
 */
const STATEMENT = `
  select pg_current_snapshot()::text || ' ' || date_part('epoch', pg_postmaster_start_time())::text as version`;

/** How long the database may take to say it before it counts as away, in milliseconds. */
const LONGEST = 1_500;

/** Of what a connection of the driver can do, what is needed here. */
interface Connection {
  query(text: string): Promise<{ readonly rows: readonly { readonly version: string }[] }>;
  end(): Promise<void>;
  on(event: 'end' | 'error', listener: () => void): void;
}

export interface DataVersionReader {
  /**
   * The version of what a statement that begins now can see.
   * @throws Error when the database does not answer in a second and a half, or after `close`
   */
  read(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Reads by a connection of its own: those of the pool may all be at work that takes long, and what is kept can be given
 * meanwhile. It is opened when it is first needed, and again after it broke.
 */
export const createDataVersionReader = (strapi: Core.Strapi): DataVersionReader => {
  let current: Promise<Connection> | null = null;
  let isClosed = false;

  const forget = (connection: Promise<Connection>): void => {
    if (current === connection) current = null;
  };

  /** One whose question is still open is cut, not asked to end. */
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
      const { rows } = await within(
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
        // A connection that was cut while nobody used it says so at its next use.
        if (!wasOpen || error instanceof TooLate) throw error;
        return ask();
      }
    },
    async close() {
      isClosed = true;
      // One that is only being made ends by itself as soon as it is.
      if (current !== null) await within(LONGEST, drop(current)).catch(() => undefined);
    },
  };
};
