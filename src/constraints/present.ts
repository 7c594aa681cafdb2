import type { Knex } from 'knex';

/** The names (as in the blocks) of what the database has and would enforce now. */
export const presentObjects = async (trx: Knex): Promise<Set<string>> => {
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(`
    select p.proname as name from pg_proc p
     where p.pronamespace = current_schema()::regnamespace
    union all
    select table_name || '.' || column_name from information_schema.columns
     where table_schema = current_schema()
    union all
    select c.collname from pg_collation c where c.collnamespace = current_schema()::regnamespace
    union all
    select table_name || '.' || column_name || '.' || collation_name from information_schema.columns
     where table_schema = current_schema() and collation_name is not null
    union all
    select c.relname || '.' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgenabled in ('O', 'A')
    union all
    select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = current_schema()::regnamespace and i.indisvalid and i.indisready`);
  return new Set(rows.map(({ name }) => name));
};
