import { Client } from 'pg';
import type { TestDatabase } from './database';

/** A session of its own on a suite's database, past the app. */
export interface Rows {
  /** Runs a statement and answers its rows. */
  all<Row extends object = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The one row that there must be. */
  one<Row extends object = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row>;
  /** The SQLSTATE that a statement is refused with, or "done". */
  refusal(sql: string): Promise<string>;
  end(): Promise<void>;
}

export const openRows = async ({ url }: Pick<TestDatabase, 'url'>): Promise<Rows> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const all: Rows['all'] = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows;
  return {
    all,
    one: async <Row extends object>(sql: string, values?: readonly unknown[]) => {
      const [row, ...more] = await all<Row>(sql, values);
      if (row === undefined || more.length > 0) throw new Error(`Not one row: ${sql}`);
      return row;
    },
    refusal: (sql) =>
      client.query(sql).then(
        () => 'done',
        (error: unknown) => String((error as { code?: string }).code),
      ),
    end: () => client.end(),
  };
};
