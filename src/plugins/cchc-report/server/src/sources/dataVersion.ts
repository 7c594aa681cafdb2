import type { Core } from '@strapi/strapi';

/**
 * Two statements that are told the same text see the same data: the text names every transaction whose end is yet to be seen, so
 * that it is another one after each commit, of whichever process. A server that was started anew, on a backup say, may name
 * its transactions as before: hence the time of its start.
 */
const STATEMENT = `
  select pg_current_snapshot()::text || ' ' || date_part('epoch', pg_postmaster_start_time())::text as version`;

/** A connection that does not answer must not hold up whoever shares the question; in milliseconds. */
const LONGEST = 5_000;

/**
 * The version of what a statement that begins now can see, outside of any transaction.
 * @throws Error when the database does not answer in five seconds
 */
export const readDataVersion = async (strapi: Core.Strapi): Promise<string> => {
  const { rows } = (await strapi.db.connection.raw(STATEMENT).timeout(LONGEST)) as {
    rows: { version: string }[];
  };
  return rows[0]?.version ?? '';
};
