import type { Knex } from 'knex';

/** The names (as in the blocks) of what the database has and would enforce now; of a function also its text. */
export const presentObjects = async (trx: Knex): Promise<Map<string, string | null>> => {
  const { rows } = await trx.raw<{ rows: { name: string; source: string | null }[] }>(`
    select p.proname as name, p.prosrc as source from pg_proc p
     where p.pronamespace = current_schema()::regnamespace
    union all
    select table_name || '.' || column_name, null from information_schema.columns
     where table_schema = current_schema()
    union all
    select c.collname, null from pg_collation c where c.collnamespace = current_schema()::regnamespace
    union all
    select table_name || '.' || column_name || '.' || collation_name, null from information_schema.columns
     where table_schema = current_schema() and collation_name is not null
    union all
    select c.relname || '.' || t.tgname, null from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgenabled in ('O', 'A')
    union all
    select c.relname, null from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = current_schema()::regnamespace and i.indisvalid and i.indisready`);
  return new Map(rows.map(({ name, source }) => [name, source]));
};
