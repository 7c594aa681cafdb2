import type { Rows } from '../rows';

/** Tables that each start writes for itself: schema, settings and permissions of Strapi, the names of the portal's roles, and the words that search reads. */
const OF_EACH_START =
  /^(strapi_(database_schema|core_store_settings|migrations.*)|(admin|up)_permissions.*|up_roles|cchc_report_search.*|cchc_schema_version)$/;

/** A table of a fixture, with its columns and rows as they were restored. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** A hash for each row, sorted. */
  readonly rows: readonly string[];
}

const quote = (name: string): string => `"${name}"`;

const hashRows = async (
  rows: Rows,
  table: string,
  columns: readonly string[],
): Promise<readonly string[]> => {
  const { hashes } = await rows.one<{ hashes: string[] }>(
    `select coalesce(array_agg(hash order by hash), '{}') as hashes from (
       select md5(cast(row_to_json(kept) as text)) as hash from (select ${columns.map(quote).join(', ')} from ${quote(table)}) kept) all_rows`,
  );
  return hashes;
};

/** Reads every table that holds what people entered, or what the system keeps of it. */
export const readStored = async (rows: Rows): Promise<readonly StoredTable[]> => {
  const found = await rows.all<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(cast(column_name as text) order by ordinal_position) as columns
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' group by table_name order by table_name`,
  );
  const stored: StoredTable[] = [];
  for (const { name, columns } of found.filter(({ name }) => !OF_EACH_START.test(name)))
    stored.push({ name, columns, rows: await hashRows(rows, name, columns) });
  return stored;
};

/** Names the tables and rows that are not there any more as they were, in the columns that they had. */
export const listChanged = async (rows: Rows, stored: readonly StoredTable[]): Promise<readonly string[]> => {
  const changed: string[] = [];
  for (const { name, columns, rows: before } of stored) {
    const { found } = await rows.one<{ found: boolean }>(
      `select count(*) = $2 as found from information_schema.columns
        where table_schema = 'public' and table_name = $1 and column_name = any($3)`,
      [name, columns.length, columns],
    );
    const left = found ? new Set(await hashRows(rows, name, columns)) : undefined;
    if (left === undefined) changed.push(name);
    else changed.push(...before.filter((hash) => !left.has(hash)).map((hash) => `${name} ${hash}`));
  }
  return changed;
};
