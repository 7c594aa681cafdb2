import type { Query } from './query';
import { column, jsonRows, link } from './sql';
import type { SourceTable, SourceTables } from './tables';
import type { RelatedOption } from '../contract';

export interface LastEntered {
  readonly values: Readonly<Record<string, string | null>>;
  readonly related: Readonly<Record<string, readonly RelatedOption[]>>;
}

interface Wanted {
  /** Row id of the account; null when no account created it. */
  readonly account: number | null;
  readonly fields: readonly string[];
  /** Relations, each with the source of its target records. */
  readonly relations: Readonly<Record<string, 'channels' | 'sectors'>>;
}

const relatedRows = (source: SourceTable, field: string, target: SourceTable): string => {
  const { table, own, other } = link(source, field);
  return jsonRows(
    `select t.id, t.document_id as "documentId", ${column(target, 'name', 't')} as name
       from ${table} l join ${target.table} t on t.id = l.${other} where l.${own} = r.id order by t.id`,
  );
};

/**
 * Reads these fields of the record that an account created last; null when there is none. Discarding a draft creates
 * a new row, which keeps the creation time of the record.
 */
export const lastEntered = async (
  query: Query,
  tables: SourceTables,
  source: SourceTable,
  { account, fields, relations }: Wanted,
): Promise<LastEntered | null> => {
  const values = fields.map((field) => `'${field}', cast(${column(source, field)} as text)`);
  const related = Object.entries(relations).map(
    ([field, target]) => `'${field}', ${relatedRows(source, field, tables[target])}`,
  );
  const [row] = await query<LastEntered>(
    `select json_build_object(${values.join(', ')}) as values, json_build_object(${related.join(', ')}) as related
       from ${source.table} r where r.created_by_id = :account and r.published_at is null
      order by r.created_at desc, r.id desc limit 1`,
    { account },
  );
  return row ?? null;
};
