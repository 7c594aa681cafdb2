import type { Query } from '../../../src/plugins/cchc-report/server/src/sources';
import type { Random } from './random';

/** A forgery in the database, and the texts of which `verify` must report one. */
export interface Tampered {
  readonly what: string;
  readonly names: readonly string[];
}

/** One kind of tampering, by SQL of the database's superuser. */
export type Tampering = (query: Query, random: Random) => Promise<Tampered>;

export type Row = Readonly<Record<string, unknown>>;

/** One row of a table, chosen. */
export const anyRow = async (
  query: Query,
  random: Random,
  table: string,
  where = 'true',
): Promise<Row & { readonly ctid: string }> => {
  const rows = await query<Row & { ctid: string }>(
    `select cast(ctid as text) as ctid, * from ${table} where ${where} order by ctid`,
  );
  return random.of(rows);
};

export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export const textOf = (row: Row, column: string): string => String(row[column]);
