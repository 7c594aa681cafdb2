import type { Query } from '../../sources/query';
import shipped from './definitions.json';

/** One object in the database: "trigger cchc_reports.keep_all" and its definition. */
export interface Defined {
  readonly kind: 'table' | 'column' | 'index' | 'constraint' | 'function' | 'trigger';
  /** A column, constraint or trigger is prefixed by its table: `cchc_reports.keep_all`. */
  readonly name: string;
  readonly definition: string;
}

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

const SHIPPED: Readonly<Record<string, string>> = shipped;

const shippedNames = (kind: Defined['kind']): readonly string[] =>
  Object.keys(SHIPPED).flatMap((key) => (key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : []));

const OWN = `
  with own as (
    select n.oid as schema, quote_ident(n.nspname) || '.' as prefix from pg_namespace n where n.nspname = current_schema()),
  tables as (
    select c.* from pg_class c join own on c.relnamespace = own.schema where c.relname in (${list(shippedNames('table'))}) and c.relkind = 'r'),
  functions as (
    select p.* from pg_proc p join own on p.pronamespace = own.schema where p.proname in (${list(shippedNames('function'))}))`;

/**
 * A name without a schema may refer to a copy elsewhere on the search path, so objects of other schemas are marked.
 */
const ELSEWHERE = `'of another schema: '`;

/**
 * Everything that decides which data these tables accept. Names carry no schema, and "not valid" is left out, because
 * a start adds constraints that way. The wording is PostgreSQL's, identical from 14 to 18.
 */
const DEFINITIONS = `${OWN}
  select 'table' as kind, cast(c.relname as text) as name,
         concat_ws(' ', c.relpersistence, case when c.relrowsecurity or c.relforcerowsecurity then 'row security' end,
                   case when exists (select 1 from pg_inherits h where c.oid in (h.inhparent, h.inhrelid)) then 'inherits' end) as definition
    from tables c
  union all
  select 'column', c.relname || '.' || a.attname,
         concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
                   nullif(a.attidentity, ''), nullif(a.attgenerated, ''), pg_get_expr(d.adbin, d.adrelid))
    from tables c join pg_attribute a on a.attrelid = c.oid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where a.attnum > 0 and not a.attisdropped
  union all
  select 'index', i.relname,
         concat(case when not (x.indisvalid and x.indisready) then 'not valid: ' end,
                replace(pg_get_indexdef(i.oid), own.prefix, ''))
    from tables c join pg_index x on x.indrelid = c.oid join pg_class i on i.oid = x.indexrelid cross join own
   where not exists (select 1 from pg_constraint k where k.conindid = i.oid and k.conrelid = c.oid)
  union all
  select 'constraint', c.relname || '.' || k.conname,
         concat(case when exists (select 1 from pg_depend d
                                   where d.classid = cast('pg_constraint' as regclass) and d.objid = k.oid
                                     and d.refclassid in (cast('pg_proc' as regclass), cast('pg_operator' as regclass)))
                     then ${ELSEWHERE} end,
                case when exists (select 1 from pg_trigger t where t.tgconstraint = k.oid and t.tgenabled not in ('O', 'A'))
                     then 'off: ' end,
                regexp_replace(replace(pg_get_constraintdef(k.oid), own.prefix, ''), ' NOT VALID$', ''))
    from tables c join pg_constraint k on k.conrelid = c.oid cross join own where k.contype <> 'n'
  union all
  select 'function', p.proname,
         concat_ws(' ', l.lanname, format_type(p.prorettype, null), case when p.prosecdef then 'security definer' end,
                   array_to_string(p.proconfig, ' '), md5(p.prosrc))
    from functions p join pg_language l on l.oid = p.prolang
  union all
  select 'trigger', c.relname || '.' || t.tgname,
         concat(case when p.pronamespace <> own.schema then ${ELSEWHERE} end,
                case when t.tgenabled not in ('O', 'A') then 'off: ' end, replace(pg_get_triggerdef(t.oid), own.prefix, ''))
    from tables c join pg_trigger t on t.tgrelid = c.oid join pg_proc p on p.oid = t.tgfoid cross join own
   where not t.tgisinternal
  order by 1, 2`;

/** The present objects of these tables in the database. */
export const definedIn = (query: Query): Promise<readonly Defined[]> => query<Defined>(DEFINITIONS);

/** The definitions by `kind name`, the form of `definitions.json` for a fresh database. */
export const listDefinitions = (objects: readonly Defined[]): Readonly<Record<string, string>> =>
  Object.fromEntries(objects.map(({ kind, name, definition }) => [`${kind} ${name}`, definition]));

/** An object that differs from this version's definition, with that definition. */
export interface Changed {
  readonly kind: string;
  readonly name: string;
  readonly shipped: string;
}

/** Finds objects of these tables that are missing or differ from this version's definition. */
export const changedIn = async (query: Query): Promise<readonly Changed[]> => {
  const present = listDefinitions(await definedIn(query));
  return Object.entries(SHIPPED)
    .filter(([key, definition]) => present[key] !== definition)
    .map(([key, definition]) => {
      const [kind = '', ...name] = key.split(' ');
      return { kind, name: name.join(' '), shipped: definition };
    });
};

/** Finds constraints on these tables that no version of the plugin created. */
export const addedIn = async (query: Query): Promise<readonly string[]> =>
  (await definedIn(query))
    .filter(({ kind, name }) => kind === 'constraint' && SHIPPED[`constraint ${name}`] === undefined)
    .map(({ name }) => name);

/**
 * Settings that disable rules although each rule exists: triggers do not fire while `session_replication_role` is not
 * `origin`, which can be set for an account or a database; operators of another schema replace PostgreSQL's own if
 * they come first on the search path; and an owner different from the other tables' may change the objects that it
 * owns.
 */
const WEAKENED = `${OWN},
  core as (select c.relowner as owner from pg_class c join own on c.relnamespace = own.schema
            where c.relname = 'strapi_core_store_settings'),
  accounts as (select oid from pg_roles where rolname in (current_user, session_user) union select owner from core union select cast(0 as oid))
  select 'session_replication_role' as name
   where current_setting('session_replication_role') = 'replica'
      or exists (select 1 from pg_db_role_setting s cross join unnest(s.setconfig) as given
                  where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
                    and s.setrole in (select oid from accounts) and given ilike 'session_replication_role=replica')
  union all
  select 'search_path'
   where array_position(current_schemas(true), 'pg_catalog') > array_position(current_schemas(true), current_schema())
  union all
  select c.relname from tables c cross join core where c.relowner <> core.owner
  union all
  select p.proname from functions p cross join core where p.proowner <> core.owner`;

/**
 * Functions and operators on the search path with the same names as PostgreSQL's own: statements prefer them where
 * their types match better, regardless of the order of the path, and could give `verify` forged answers. Those of an
 * extension are left out.
 */
const STAND_INS = `
  with spaces as (select n.oid from pg_namespace n where n.nspname = any (current_schemas(false)) and n.nspname <> 'pg_catalog'),
  found as (
    select p.oid, cast('pg_proc' as regclass) as kind, p.proname as name from pg_proc p join spaces s on s.oid = p.pronamespace
     where exists (select 1 from pg_proc o where o.proname = p.proname and o.pronamespace = cast(cast('pg_catalog' as regnamespace) as oid))
    union all
    select p.oid, 'pg_operator', p.oprname from pg_operator p join spaces s on s.oid = p.oprnamespace
     where exists (select 1 from pg_operator o where o.oprname = p.oprname and o.oprnamespace = cast(cast('pg_catalog' as regnamespace) as oid)))
  select f.name from found f
   where not exists (select 1 from pg_depend d where d.classid = cast(f.kind as oid) and d.objid = f.oid and d.deptype = 'e')
   order by 1`;

export const listStandIns = async (query: Query): Promise<readonly string[]> =>
  (await query<{ name: string }>(STAND_INS)).map(({ name }) => name);

export const weakenedIn = async (query: Query): Promise<readonly string[]> =>
  (await query<{ name: string }>(WEAKENED)).map(({ name }) => name);
