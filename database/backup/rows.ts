import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { BackupSchema, BackupTable } from './schemaObjects';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const columnList = ({ columns }: BackupTable): string => columns.map(quote).join(', ');

/** Streams the rows of a table in PostgreSQL's text form, which all versions read. */
export const copyOut = (client: Client, table: BackupTable): AsyncIterable<Buffer> =>
  client.query(copyTo(`copy ${quote(table.name)} (${columnList(table)}) to stdout`));

/** Inserts rows that `copyOut` wrote. */
export const copyIn = (client: Client, table: BackupTable, rows: AsyncIterable<Buffer>): Promise<void> =>
  pipeline(rows, client.query(copyFrom(`copy ${quote(table.name)} (${columnList(table)}) from stdin`)));

/** Where a sequence stands. */
export interface SequenceState {
  readonly name: string;
  /** A whole number of up to 19 digits, as text. */
  readonly value: string;
  readonly isCalled: boolean;
}

/** Reads where the sequences stand. A sequence is outside transactions, so it may be ahead of the rows, never behind. */
export const readSequences = async (
  client: Client,
  schema: BackupSchema,
): Promise<readonly SequenceState[]> => {
  const states: SequenceState[] = [];
  for (const { name } of schema.sequences) {
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quote(name)}`,
    );
    const [row] = rows;
    if (row !== undefined) states.push({ name, value: row.value, isCalled: row.called });
  }
  return states;
};

/** Sets sequences to where they stood. */
export const setSequences = async (client: Client, states: readonly SequenceState[]): Promise<void> => {
  for (const { name, value, isCalled } of states)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [quote(name), value, isCalled]);
};

/** Counts the rows of a table. */
export const countRows = async (client: Client, { name }: BackupTable): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${quote(name)}`);
  return Number(rows[0]?.count ?? 0);
};
