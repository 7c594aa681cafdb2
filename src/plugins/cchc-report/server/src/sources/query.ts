import type { Core } from '@strapi/strapi';
import type { Reach } from './reach';
import { enterOffices } from './wall';

export type Bindings = Readonly<Record<string, string | number | boolean | Date | Uint8Array | null>>;

/** Runs one statement with named bindings (`:agency`) and returns its rows. */
export type Query = <Row>(sql: string, bindings?: Bindings) => Promise<readonly Row[]>;

export interface Raw {
  raw(sql: string, bindings: Bindings): PromiseLike<unknown>;
}

/** Runs statements on a connection, or within a transaction that the caller began. */
export const queryOn =
  (connection: Raw): Query =>
  async <Row>(sql: string, bindings: Bindings = {}) => {
    const result = (await connection.raw(sql, bindings)) as { rows: Row[] };
    return result.rows;
  };

/**
 * Reads in one snapshot of the database: all statements see the same state despite concurrent writes (`repeatable
 * read`, read only). A request of a member sees the records of its offices alone.
 */
export const inSnapshot = <Result>(
  strapi: Core.Strapi,
  read: (query: Query, reach: Reach | null) => Promise<Result>,
): Promise<Result> =>
  strapi.db.connection.transaction(
    async (trx) => {
      const query = queryOn(trx);
      return read(query, await enterOffices(strapi, query));
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );

/** Writes all or nothing. Keep it short: do not build, send or wait for anything inside. */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  write: (query: Query) => Promise<Result>,
): Promise<Result> => strapi.db.connection.transaction((trx) => write(queryOn(trx)));

/** The id of the caller's transaction in the form of `pg_current_snapshot()`; null before its first write. */
export const transactionId = async (query: Query): Promise<bigint | null> => {
  const [row] = await query<{ id: string | null }>('select pg_current_xact_id_if_assigned()::text as id');
  return row === undefined || row.id === null ? null : BigInt(row.id);
};
