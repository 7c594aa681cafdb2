import type { Core } from '@strapi/strapi';

export type Bindings = Readonly<Record<string, string | number | boolean | Date | Uint8Array | null>>;

/** Runs one statement with named bindings (`:agency`) and answers its rows. */
export type Query = <Row>(sql: string, bindings?: Bindings) => Promise<readonly Row[]>;

interface Raw {
  raw(sql: string, bindings: Bindings): PromiseLike<unknown>;
}

/** Statements on a connection or within a transaction that somebody else began. */
export const queryOn =
  (connection: Raw): Query =>
  async <Row>(sql: string, bindings: Bindings = {}) => {
    const result = (await connection.raw(sql, bindings)) as { rows: Row[] };
    return result.rows;
  };

/**
 * Reads in one snapshot of the database: whatever is written meanwhile, all statements see the same state
 * (`repeatable read`, read only).
 */
export const inSnapshot = <Result>(
  strapi: Core.Strapi,
  read: (query: Query) => Promise<Result>,
): Promise<Result> =>
  strapi.db.connection.transaction((trx) => read(queryOn(trx)), {
    isolationLevel: 'repeatable read',
    readOnly: true,
  });

/** Writes all or nothing. Keep it short: nothing is built, sent or waited for in it. */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  write: (query: Query) => Promise<Result>,
): Promise<Result> => strapi.db.connection.transaction((trx) => write(queryOn(trx)));

/** The id of the caller's transaction, as `pg_current_snapshot()` names it; null while it has written nothing. */
export const transactionId = async (query: Query): Promise<bigint | null> => {
  const [row] = await query<{ id: string | null }>('select pg_current_xact_id_if_assigned()::text as id');
  return row === undefined || row.id === null ? null : BigInt(row.id);
};
