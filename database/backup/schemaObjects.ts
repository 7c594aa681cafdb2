import type { Client } from 'pg';
import { BackupError } from './errors';

/** A table with its columns in their order. */
export interface BackupTable {
  readonly name: string;
  /** `create table` without constraints and indexes. */
  readonly definition: string;
  /** Columns that hold values of their own. */
  readonly columns: readonly string[];
}

/** A sequence that a table uses; identity columns make theirs with the table. */
export interface BackupSequence {
  readonly name: string;
  /** `create sequence`; null for an identity column's. */
  readonly definition: string | null;
  /** `alter sequence ... owned by ...`, to run when the tables exist; null without an owner. */
  readonly owner: string | null;
}

/** Everything that makes the schema, as statements in the order in which a restore runs them. */
export interface BackupSchema {
  readonly name: string;
  readonly collations: readonly string[];
  readonly functions: readonly string[];
  readonly sequences: readonly BackupSequence[];
  readonly tables: readonly BackupTable[];
  /** Constraints (foreign keys last), indexes, views, triggers and their state: run when the rows are in. */
  readonly afterRows: readonly string[];
}

/** Objects of an extension come with the extension. */
const notOfExtension = (catalog: string, oid: string): string =>
  `not exists (select 1 from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;

const OWN = 'cast(current_schema() as regnamespace)';

/**
 * Kinds of objects that this backup does not know: an office may have added one. The app has policies alone, and the first start after
 * a restore makes them.
 */
const UNKNOWN = `
  select case c.relkind when 'm' then 'materialized view' when 'p' then 'partitioned table' else 'foreign table' end as kind,
         c.relname as name
    from pg_class c where c.relnamespace = ${OWN} and c.relkind in ('m', 'p', 'f') and ${notOfExtension('pg_class', 'c.oid')}
  union all
  select 'type', t.typname from pg_type t
   where t.typnamespace = ${OWN} and (t.typtype in ('e', 'd', 'r')
         or t.typtype = 'c' and exists (select 1 from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
     and ${notOfExtension('pg_type', 't.oid')}
  union all
  select 'policy', p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
   where c.relnamespace = ${OWN} and not starts_with(p.polname, 'cchc_')
  union all
  select 'aggregate', p.proname from pg_proc p
   where p.pronamespace = ${OWN} and p.prokind = 'a' and ${notOfExtension('pg_proc', 'p.oid')}
  union all
  select 'rule', r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
   where c.relnamespace = ${OWN} and r.rulename <> '_RETURN'
  order by 1, 2`;

/** PostgreSQL renamed the columns of a collation in versions 15 and 17. */
const COLLATIONS = `
  with found as (select to_jsonb(l) as j, l.collname as name from pg_collation l
                  where l.collnamespace = ${OWN} and ${notOfExtension('pg_collation', 'l.oid')})
  select format('create collation %I (provider = %s, locale = %L, deterministic = %s%s)', name,
           case j->>'collprovider' when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end,
           coalesce(j->>'colllocale', j->>'colliculocale', j->>'collcollate'), j->>'collisdeterministic',
           case when j->>'collicurules' is null then '' else format(', rules = %L', j->>'collicurules') end) as statement
    from found order by name`;

const FUNCTIONS = `
  select pg_get_functiondef(p.oid) as statement from pg_proc p
   where p.pronamespace = ${OWN} and p.prokind in ('f', 'p', 'w') and ${notOfExtension('pg_proc', 'p.oid')}
   order by p.proname, pg_get_function_identity_arguments(p.oid)`;

const SEQUENCES = `
  select c.relname as name,
         case when d.deptype = 'i' then null else
           format('create sequence %I as %s increment %s minvalue %s maxvalue %s start %s cache %s%s', c.relname,
                  format_type(s.seqtypid, null), s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache,
                  case when s.seqcycle then ' cycle' else '' end) end as definition,
         case when d.deptype = 'a' then format('alter sequence %I owned by %I.%I', c.relname, t.relname, a.attname) end as owner
    from pg_class c join pg_sequence s on s.seqrelid = c.oid
    left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
                         and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
    left join pg_class t on t.oid = d.refobjid
    left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
   where c.relnamespace = ${OWN} and c.relkind = 'S' and ${notOfExtension('pg_class', 'c.oid')}
   order by c.relname`;

const TABLES = `
  select c.relname as name,
         format('create %stable %I (%s)%s', case c.relpersistence when 'u' then 'unlogged ' else '' end, c.relname,
           string_agg(format('%I %s%s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
             case when a.attcollation <> t.typcollation and l.oid is not null then format(' collate %I.%I', ln.nspname, l.collname)
                  else '' end,
             case when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
                  when a.attidentity = 'a' then ' generated always as identity'
                  when a.attidentity = 'd' then ' generated by default as identity'
                  when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid)
                  else '' end,
             case when a.attnotnull then ' not null' else '' end,
             ''), ', ' order by a.attnum),
           case when c.reloptions is null then '' else format(' with (%s)', array_to_string(c.reloptions, ', ')) end) as definition,
         array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    left join pg_collation l on l.oid = a.attcollation
    left join pg_namespace ln on ln.oid = l.collnamespace
   where c.relnamespace = ${OWN} and c.relkind = 'r' and ${notOfExtension('pg_class', 'c.oid')}
   group by c.oid, c.relname, c.relpersistence, c.reloptions
   order by c.relname`;

const AFTER_ROWS = `
  select statement from (
    select case when k.contype = 'f' then 2 else 0 end as stage, c.relname as first, k.conname as second,
           format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as statement
      from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = ${OWN} and c.relkind = 'r' and k.contype in ('p', 'u', 'c', 'x', 'f')
       and ${notOfExtension('pg_class', 'c.oid')}
    union all
    select 1, c.relname, i.relname, pg_get_indexdef(x.indexrelid)
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
     where c.relnamespace = ${OWN} and c.relkind = 'r' and x.indisvalid
       and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
       and ${notOfExtension('pg_class', 'c.oid')}
    union all
    select 3, '', lpad(c.oid::text, 12, '0'), format('create view %I as %s', c.relname, pg_get_viewdef(c.oid))
      from pg_class c where c.relnamespace = ${OWN} and c.relkind = 'v' and ${notOfExtension('pg_class', 'c.oid')}
    union all
    select 4, c.relname, g.tgname, pg_get_triggerdef(g.oid, true)
      from pg_trigger g join pg_class c on c.oid = g.tgrelid where c.relnamespace = ${OWN} and not g.tgisinternal
    union all
    select 5, c.relname, g.tgname, format('alter table %I %s trigger %I', c.relname,
             case g.tgenabled when 'D' then 'disable' when 'R' then 'enable replica' else 'enable always' end, g.tgname)
      from pg_trigger g join pg_class c on c.oid = g.tgrelid
     where c.relnamespace = ${OWN} and not g.tgisinternal and g.tgenabled <> 'O'
  ) statements order by stage, first, second`;

const listStatements = async (client: Client, query: string): Promise<readonly string[]> => {
  const { rows } = await client.query<{ statement: string }>(query);
  return rows.map(({ statement }) => statement);
};

/**
 * Reads the definition of everything in the schema of the connection, in the transaction that is open. Owners and grants are left
 * out: the first start after a restore gives them.
 * @throws BackupError `unknown_object` if the schema has an object of a kind that a restore could not make
 */
export const readSchema = async (client: Client): Promise<BackupSchema> => {
  const unknown = await client.query<{ kind: string; name: string }>(UNKNOWN);
  const [first] = unknown.rows;
  if (first !== undefined) throw new BackupError('unknown_object', { ...first });
  const { rows } = await client.query<{ name: string }>('select current_schema() as name');
  const sequences = await client.query<BackupSequence>(SEQUENCES);
  const tables = await client.query<BackupTable>(TABLES);
  return {
    name: rows[0]?.name ?? 'public',
    collations: await listStatements(client, COLLATIONS),
    functions: await listStatements(client, FUNCTIONS),
    sequences: sequences.rows,
    tables: tables.rows,
    afterRows: await listStatements(client, AFTER_ROWS),
  };
};
