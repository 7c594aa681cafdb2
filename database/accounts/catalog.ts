import type { Client } from 'pg';

/**
 * Lists everything in the schema that only an owner can change: tables, columns, triggers and their state, rules, functions, indexes,
 * collations, owners and grants. `cchc_owner_step` itself is left out.
 */
const CATALOG = `
  with own as (select cast(current_schema() as regnamespace) as schema),
       class as (select c.* from pg_class c, own where c.relnamespace = own.schema and c.relname <> 'cchc_owner_step')
  select md5(coalesce(string_agg(line, e'\\n' order by line collate "C"), '')) as hash from (
    select concat_ws(' ', 'class', relname, relkind, relpersistence, relrowsecurity, relforcerowsecurity,
                     pg_get_userbyid(relowner), relacl::text) as line
      from class where relkind in ('r', 'v', 'S', 'm', 'p', 'f')
    union all
    select concat_ws(' ', 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, l.collname,
                     pg_get_expr(d.adbin, d.adrelid), a.attacl::text)
      from class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
           left join pg_collation l on l.oid = a.attcollation
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    union all
    select concat_ws(' ', 'index', c.relname, pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready)
      from class c join pg_index i on i.indexrelid = c.oid
    union all
    select concat_ws(' ', 'constraint', c.relname, k.conname, pg_get_constraintdef(k.oid))
      from class c join pg_constraint k on k.conrelid = c.oid
    union all
    select concat_ws(' ', 'trigger', c.relname, t.tgenabled, pg_get_triggerdef(t.oid))
      from class c join pg_trigger t on t.tgrelid = c.oid where not t.tgisinternal
    union all
    select concat_ws(' ', 'policy', c.relname, p.polname, p.polcmd, p.polroles::regrole[]::text, pg_get_expr(p.polqual, p.polrelid),
                     pg_get_expr(p.polwithcheck, p.polrelid))
      from class c join pg_policy p on p.polrelid = c.oid
    union all
    select concat_ws(' ', 'rule', c.relname, r.rulename, r.ev_enabled) from class c join pg_rewrite r on r.ev_class = c.oid
    union all
    select concat_ws(' ', 'function', p.proname, p.prosrc, p.prolang, p.prosecdef, p.proconfig::text, pg_get_userbyid(p.proowner))
      from pg_proc p, own where p.pronamespace = own.schema
    union all
    select concat_ws(' ', 'collation', l.collname) from pg_collation l, own where l.collnamespace = own.schema
    union all
    select concat_ws(' ', 'schema', pg_get_userbyid(n.nspowner), n.nspacl::text) from pg_namespace n, own where n.oid = own.schema
  ) lines`;

/** Hashes everything that an owner can change. */
export const catalogHash = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ hash: string }>(CATALOG);
  return rows[0]?.hash ?? '';
};
