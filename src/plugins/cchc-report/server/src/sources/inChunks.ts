import type { ListStatement } from './lists';
import type { Query } from './query';

/** Rows fetched at a time: few enough not to hold up other requests while they are read. */
const ROWS_AT_ONCE = 500;

/**
 * The rows of a list, some at a time, from a cursor that the snapshot's transaction keeps. No two lists may be read at once.
 */
export async function* inChunks<Row>(
  query: Query,
  { sql, bindings }: ListStatement,
): AsyncGenerator<readonly Row[]> {
  await query(`declare listed_rows no scroll cursor for ${sql}`, bindings);
  for (;;) {
    const rows = await query<Row>(`fetch ${ROWS_AT_ONCE} from listed_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await query('close listed_rows');
}

/** How many rows a list has. */
export async function countRows(query: Query, { sql, bindings }: ListStatement): Promise<number> {
  const [row] = await query<{ n: number }>(
    `select cast(count(*) as integer) as n from (${sql}) counted`,
    bindings,
  );
  return row?.n ?? 0;
}
