import type { Core } from '@strapi/strapi';

export type Bindings = Readonly<Record<string, string | number | boolean | null>>;

/** Runs one statement with named bindings (`:agency`) and answers its rows. */
export type Query = <Row>(sql: string, bindings?: Bindings) => Promise<readonly Row[]>;

/**
 * Reads in one snapshot of the database: whatever is written meanwhile, all statements see the same state
 * (`repeatable read`, read only).
 */
export const inSnapshot = <Result>(
  strapi: Core.Strapi,
  read: (query: Query) => Promise<Result>,
): Promise<Result> =>
  strapi.db.connection.transaction(
    (trx) =>
      read(async <Row>(sql: string, bindings: Bindings = {}) => {
        const result = (await trx.raw(sql, bindings)) as { rows: Row[] };
        return result.rows;
      }),
    { isolationLevel: 'repeatable read', readOnly: true },
  );
