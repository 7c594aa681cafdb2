import type { Rows } from '../rows';

/** Everything that makes the schema, one line each: columns, indexes, constraints, triggers, functions. Owners are left out. */
const LINES = `
  with own as (select c.* from pg_class c where c.relnamespace = cast('public' as regnamespace))
  select concat_ws(' ', 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, l.collname,
                   pg_get_expr(d.adbin, d.adrelid)) as line
    from own c join pg_attribute a on a.attrelid = c.oid
         left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum left join pg_collation l on l.oid = a.attcollation
   where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  union all
  select pg_get_indexdef(i.indexrelid) from own c join pg_index i on i.indexrelid = c.oid
  union all
  select concat_ws(' ', 'constraint', c.relname, k.conname, pg_get_constraintdef(k.oid)) from own c join pg_constraint k on k.conrelid = c.oid
  union all
  select concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid)) from own c join pg_trigger t on t.tgrelid = c.oid where not t.tgisinternal
  union all
  select concat_ws(' ', 'function', p.proname, p.prosrc) from pg_proc p where p.pronamespace = cast('public' as regnamespace)
   order by 1`;

export const readDefinitions = async (rows: Rows): Promise<readonly string[]> =>
  (await rows.all<{ line: string }>(LINES)).map(({ line }) => line);
