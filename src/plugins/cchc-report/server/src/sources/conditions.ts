import { NO_SECTOR } from '../domain/figures';
import type { Condition } from './records';
import { column, link } from './sql';
import type { SourceTable, SourceTables } from './tables';

/** Conditions on the records behind a figure or a row of a breakdown. */

/** `binding` names the bound value: two conditions in one statement need different names. */
export const equals = (source: SourceTable, field: string, value: string, binding = 'value'): Condition => ({
  sql: `coalesce(${column(source, field)} = :${binding}, false)`,
  bindings: { [binding]: value },
});

export const isStated = (source: SourceTable, field: string): Condition => ({
  sql: `${column(source, field)} is not null`,
  bindings: {},
});

export const both = (a: Condition, b: Condition): Condition => ({
  sql: `(${a.sql} and ${b.sql})`,
  bindings: { ...a.bindings, ...b.bindings },
});

/** True for a link to the channel with a slug, or to any channel of a class. */
const throughChannel = (
  source: SourceTable,
  { channels }: SourceTables,
  linkField: string,
  field: 'slug' | 'class',
  value: string,
): Condition => {
  const { table, own, other } = link(source, linkField);
  return {
    sql: `exists (select 1 from ${table} l join ${channels.table} t on t.id = l.${other}
                   where l.${own} = r.id and t.${channels.columns[field] ?? 'id'} = :channel)`,
    bindings: { channel: value },
  };
};

export const onChannel = (
  source: SourceTable,
  tables: SourceTables,
  linkField: string,
  slug: string,
): Condition => throughChannel(source, tables, linkField, 'slug', slug);

export const onChannelClass = (
  source: SourceTable,
  tables: SourceTables,
  linkField: string,
  value: string,
): Condition => throughChannel(source, tables, linkField, 'class', value);

export const inSector = (source: SourceTable, { sectors }: SourceTables, slug: string): Condition => {
  const { table, own, other } = link(source, 'sector');
  const linked = `select 1 from ${table} l join ${sectors.table} t on t.id = l.${other} where l.${own} = r.id`;
  return slug === NO_SECTOR
    ? { sql: `not exists (${linked})`, bindings: {} }
    : {
        sql: `exists (${linked} and t.${sectors.columns.slug ?? 'id'} = :sector)`,
        bindings: { sector: slug },
      };
};
