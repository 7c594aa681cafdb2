import type { Bindings, Query } from './query';
import type { LISTS, ListStatement } from './lists';

/** Rows fetched at a time: few enough not to block other requests during the read. */
const ROWS_AT_ONCE = 500;

/**
 * Reads the rows of a list in batches: a long list from a cursor in the snapshot's transaction. Two lists must not be
 * read concurrently.
 * @param count the number of rows, from `countRows`
 */
export async function* readRows<Row>(
  query: Query,
  { sql, bindings }: ListStatement,
  count: number,
): AsyncGenerator<readonly Row[]> {
  if (count === 0) return;
  if (count <= ROWS_AT_ONCE) return yield await query<Row>(sql, bindings);
  await query(`declare listed_rows no scroll cursor for ${sql}`, bindings);
  for (;;) {
    const rows = await query<Row>(`fetch ${ROWS_AT_ONCE} from listed_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await query('close listed_rows');
}

type ListName = keyof typeof LISTS;

/**
 * Counts the rows of several lists in one statement. The lists share one agency and window, so their bindings are the
 * same.
 */
export const countRows = async (
  query: Query,
  lists: readonly (readonly [ListName, ListStatement])[],
): Promise<Readonly<Partial<Record<ListName, number>>>> => {
  if (lists.length === 0) return {};
  const counts = lists.map(
    ([name, { sql }]) => `(select cast(count(*) as integer) from (${sql}) counted) as "${name}"`,
  );
  const bindings = lists.reduce<Bindings>((all, [, list]) => ({ ...all, ...list.bindings }), {});
  const [row] = await query<Record<ListName, number>>(`select ${counts.join(', ')}`, bindings);
  return row ?? {};
};
