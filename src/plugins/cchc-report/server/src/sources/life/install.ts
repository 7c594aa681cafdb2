import type { Core } from '@strapi/strapi';
import type { Query } from '../query';
import { blocksOf, installing, makeMissing, missingOf, type Block } from '../schema';
import ledger from './ledger.sql?raw';
import rules from './rules.sql?raw';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.schema';

/** Objects that one version of the plugin added, by its first table: while that table is missing, none of them ever existed. */
const GROUPS: readonly { readonly first: string; readonly blocks: readonly Block[] }[] = [
  { first: 'cchc_reports', blocks: blocksOf(`${tables}\n${rules}`) },
  { first: 'cchc_report_ledger', blocks: blocksOf(ledger) },
];
const BLOCKS = GROUPS.flatMap(({ blocks }) => blocks);

/**
 * Makes what lacks of the plugin's own tables; a trigger that somebody switched off counts as lacking and is made again.
 * @returns what was made in a database that had the tables already
 */
export const installSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  installing(strapi, LOCK, async (trx) => {
    const restored: string[] = [];
    for (const { first, blocks } of GROUPS) {
      const made = await makeMissing(trx, blocks);
      if (!made.includes(first)) restored.push(...made);
    }
    return restored;
  });

/** What lacks of the schema now; nothing when the database keeps every rule. */
export const missingOfSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  missingOf(strapi.db.connection, BLOCKS);

/** The same by a statement of somebody else's transaction. */
export const missingIn = (query: Query): Promise<readonly string[]> =>
  missingOf({ raw: async (sql) => ({ rows: await query(sql) }) }, BLOCKS);

const OWN_TRIGGERS = BLOCKS.filter(({ kind }) => kind === 'trigger').map(({ name }) => name);

/** Triggers and rewrite rules on the tables of these files that are not of these files: they could change what is stored. */
export const foreignRules = async (query: Query): Promise<readonly string[]> => {
  const tableNames = BLOCKS.filter(({ kind }) => kind === 'table').map(({ name }) => name);
  const rows = await query<{ name: string }>(
    `select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = cast(current_schema() as regnamespace) and not t.tgisinternal
     union
     select c.relname || '.' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
      where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r'
      order by 1`,
  );
  return rows
    .map(({ name }) => name)
    .filter((name) => tableNames.includes(name.split('.')[0] ?? '') && !OWN_TRIGGERS.includes(name));
};
