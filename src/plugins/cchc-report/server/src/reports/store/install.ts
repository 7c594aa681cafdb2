import type { Core } from '@strapi/strapi';
import { queryOn, type Query } from '../../sources/query';
import { installing, listMissing, type Block, type Raw } from '../../sources/schema';
import { BLOCKS, GROUPS, TABLES } from './blocks';
import { addedIn, changedIn, listStandIns, weakenedIn, type Changed } from './definitions';
import { givenRights } from './rights';

const LOCK = 'cchc-report.schema';

/** Blocks whose SQL replaces the existing definition. */
const REPLACED_BY_BLOCK = ['function', 'trigger', 'constraint'];

const findBlock = ({ kind, name }: Changed): Block | undefined =>
  BLOCKS.find((block) => block.kind === kind && block.name === name);

/**
 * The SQL that restores the shipped definition of a changed object; undefined when a person has to decide, because
 * tables and columns hold rows.
 */
const mending = (changed: Changed): string | undefined => {
  const block = findBlock(changed);
  if (block !== undefined && REPLACED_BY_BLOCK.includes(block.kind)) return block.sql;
  if (block?.kind === 'index') return `drop index if exists ${block.name}; ${block.sql}`;
  if (changed.kind !== 'constraint') return undefined;
  const [table = '', constraint = ''] = changed.name.split('.');
  const isChecked = /^(CHECK|FOREIGN KEY)/.test(changed.shipped);
  // Rows added while the constraint was missing must not prevent a start from restoring it.
  return `alter table ${table} drop constraint if exists ${constraint},
    add constraint ${constraint} ${changed.shipped}${isChecked ? ' not valid' : ''}`;
};

/**
 * Runs within a savepoint: an object that cannot be restored because of rows or rights is left unchanged and stays in
 * the list.
 */
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
 * Creates missing parts of the plugin's own tables. A rule that was disabled or redefined counts as missing and is
 * restored, and extra rights are revoked.
 * @returns the names of the restored parts in a database that already had the tables
 */
export const installSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  installing(strapi, LOCK, async (trx) => {
    const restored = new Set<string>();
    for (const { first, blocks } of GROUPS) {
      const missing = await listMissing(trx, blocks);
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

/**
 * Lists the parts of the schema that are missing, changed or disabled; empty when the database enforces every rule.
 */
export const missingIn = async (query: Query): Promise<readonly string[]> => {
  const missing = await listMissing({ raw: async (sql) => ({ rows: await query(sql) }) }, BLOCKS);
  const changed = (await changedIn(query)).map(({ name }) => name);
  const given = (await givenRights(query)).map(({ name }) => name);
  return [...new Set([...missing, ...changed, ...given, ...(await weakenedIn(query))])];
};

export const missingOfSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  missingIn(queryOn(strapi.db.connection));

const OWN_TRIGGERS = BLOCKS.filter(({ kind }) => kind === 'trigger').map(({ name }) => name);

/**
 * Finds triggers, rewrite rules, constraints and event triggers that no version of the plugin created, and functions
 * that shadow PostgreSQL's own: they could change stored data, or the result of reading them.
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
    ...(await listStandIns(query)),
  ];
};

/** Excludes event triggers of extensions, which are added and removed with their extension. */
const eventTriggers = async (query: Query): Promise<readonly string[]> => {
  const rows = await query<{ name: string }>(
    `select e.evtname as name from pg_event_trigger e where e.evtenabled <> 'D' and not exists (
       select 1 from pg_depend d where d.classid = cast('pg_event_trigger' as regclass) and d.objid = e.oid and d.deptype = 'e')
      order by 1`,
  );
  return rows.map(({ name }) => name);
};
