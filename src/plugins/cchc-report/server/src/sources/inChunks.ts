import type { Bindings, Query } from './query';

/** Rows fetched at a time: few enough not to hold up other requests while they are read. */
const ROWS_AT_ONCE = 500;

/**
 * The rows of a statement, some at a time, from a cursor: the snapshot's transaction keeps it. No two may be read at once.
 */
export async function* inChunks<Row>(
  query: Query,
  sql: string,
  bindings: Bindings,
): AsyncGenerator<readonly Row[]> {
  await query(`declare report_rows no scroll cursor for ${sql}`, bindings);
  for (;;) {
    const rows = await query<Row>(`fetch ${ROWS_AT_ONCE} from report_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await query('close report_rows');
}
