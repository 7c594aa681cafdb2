import type { Core } from '@strapi/strapi';
import { queryOn, type Query } from '../query';
import { installing, missingOf, type Block, type Raw } from '../schema';
import { BLOCKS, GROUPS, TABLES } from './blocks';
import { addedIn, changedIn, standInsOf, weakenedIn, type Changed } from './definitions';
import { givenRights } from './rights';

const LOCK = 'cchc-report.schema';

/** Blocks whose SQL puts another definition in the place of the one that is there. */
const REPLACED_BY_BLOCK = ['function', 'trigger', 'constraint'];

const blockOf = ({ kind, name }: Changed): Block | undefined =>
  BLOCKS.find((block) => block.kind === kind && block.name === name);

/** The SQL that defines a changed object as it is shipped; undefined where a person has to look: tables and columns hold rows. */
const mending = (changed: Changed): string | undefined => {
  const block = blockOf(changed);
  if (block !== undefined && REPLACED_BY_BLOCK.includes(block.kind)) return block.sql;
  if (block?.kind === 'index') return `drop index if exists ${block.name}; ${block.sql}`;
  if (changed.kind !== 'constraint') return undefined;
  const [table = '', constraint = ''] = changed.name.split('.');
  const isChecked = /^(CHECK|FOREIGN KEY)/.test(changed.shipped);
  // Rows that came while the constraint was gone must not keep a start from having it back.
  return `alter table ${table} drop constraint if exists ${constraint},
    add constraint ${constraint} ${changed.shipped}${isChecked ? ' not valid' : ''}`;
};

/** Within a savepoint: what rows or rights do not allow is left as it is, and stays named. */
const mend = async (trx: Raw, sql: string | undefined): Promise<void> => {
  if (sql === undefined) return;
  await trx.raw('savepoint cchc_mend');
  try {
    await trx.raw(sql);
  } catch {
    await trx.raw('rollback to savepoint cchc_mend');
  }
  await trx.raw('release savepoint cchc_mend');
};

/**
 * Makes what lacks of the plugin's own tables; a rule that somebody switched off or redefined counts as lacking and is made again, and
 * a right that somebody gave is taken away. @returns what was mended in a database that had the tables already
 */
export const installSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  installing(strapi, LOCK, async (trx) => {
    const restored = new Set<string>();
    for (const { first, blocks } of GROUPS) {
      const missing = await missingOf(trx, blocks);
      for (const { name, sql } of blocks) if (missing.includes(name)) await trx.raw(sql);
      if (!missing.includes(first)) for (const name of missing) restored.add(name);
    }
    const query = queryOn(trx);
    const changed = await changedIn(query);
    for (const one of changed) await mend(trx, mending(one));
    const left = new Set(changed.length === 0 ? [] : (await changedIn(query)).map(({ name }) => name));
    for (const { name } of changed) if (!left.has(name)) restored.add(name);
    const given = await givenRights(query);
    for (const { revoke } of given) await mend(trx, revoke);
    const held = new Set(given.length === 0 ? [] : (await givenRights(query)).map(({ name }) => name));
    for (const { name } of given) if (!held.has(name)) restored.add(name);
    return [...restored];
  });

/** What lacks of the schema now, is defined in another way, or is kept from working; nothing when the database keeps every rule. */
export const missingIn = async (query: Query): Promise<readonly string[]> => {
  const missing = await missingOf({ raw: async (sql) => ({ rows: await query(sql) }) }, BLOCKS);
  const changed = (await changedIn(query)).map(({ name }) => name);
  const given = (await givenRights(query)).map(({ name }) => name);
  return [...new Set([...missing, ...changed, ...given, ...(await weakenedIn(query))])];
};

export const missingOfSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  missingIn(queryOn(strapi.db.connection));

const OWN_TRIGGERS = BLOCKS.filter(({ kind }) => kind === 'trigger').map(({ name }) => name);

/**
 * Triggers, rewrite rules, constraints and event triggers that no version of the plugin made, and what stands in for functions of
 * PostgreSQL: they could change what is stored, or what is read of it.
 */
export const foreignRules = async (query: Query): Promise<readonly string[]> => {
  const rows = await query<{ name: string }>(
    `select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = cast(current_schema() as regnamespace) and not t.tgisinternal
     union
     select c.relname || '.' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
      where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r'
      order by 1`,
  );
  const onTables = rows
    .map(({ name }) => name)
    .filter((name) => TABLES.includes(name.split('.')[0] ?? '') && !OWN_TRIGGERS.includes(name));
  return [
    ...onTables,
    ...(await addedIn(query)),
    ...(await eventTriggers(query)),
    ...(await standInsOf(query)),
  ];
};

/** Those of no extension: an extension's own come and go with it. */
const eventTriggers = async (query: Query): Promise<readonly string[]> => {
  const rows = await query<{ name: string }>(
    `select e.evtname as name from pg_event_trigger e where e.evtenabled <> 'D' and not exists (
       select 1 from pg_depend d where d.classid = cast('pg_event_trigger' as regclass) and d.objid = e.oid and d.deptype = 'e')
      order by 1`,
  );
  return rows.map(({ name }) => name);
};
