import type { Core } from '@strapi/strapi';
import rules from './rules.sql?raw';
import tables from './tables.sql?raw';

type Kind = 'table' | 'index' | 'constraint' | 'function' | 'trigger';

interface Block {
  readonly kind: Kind;
  /** A trigger or a constraint after its table: `cchc_reports.keep_all`. */
  readonly name: string;
  readonly sql: string;
}

const HEADER = /^-- @(table|index|constraint|function|trigger) (\S+)$/m;
/** One installer at a time, also when two processes start on one database. */
const LOCK = 'cchc-report.schema';
const FIRST_TABLE = 'cchc_reports';

const blocks = (): readonly Block[] => {
  const [, ...parts] = `${tables}\n${rules}`.split(HEADER);
  return Array.from({ length: parts.length / 3 }, (_, index) => {
    const [kind, name, sql] = parts.slice(index * 3, index * 3 + 3);
    return { kind: kind as Kind, name: name ?? '', sql: sql ?? '' };
  });
};

/** What this schema has of tables, indexes, constraints, functions, and triggers that fire. */
const PRESENT = `
  select c.relname as name from pg_class c
   where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'i')
  union all
  select c.relname || '.' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
   where c.relnamespace = current_schema()::regnamespace
  union all
  select p.proname from pg_proc p where p.pronamespace = current_schema()::regnamespace
  union all
  select c.relname || '.' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgenabled in ('O', 'A')`;

interface Raw {
  raw(sql: string, bindings?: readonly unknown[]): PromiseLike<unknown>;
}

const presentNames = async (connection: Raw): Promise<ReadonlySet<string>> => {
  const { rows } = (await connection.raw(PRESENT)) as { rows: { name: string }[] };
  return new Set(rows.map(({ name }) => name));
};

/**
 * Makes what lacks of the plugin's own tables. What is there is left alone, so that a start takes no lock on a table in use;
 * a trigger that somebody switched off counts as lacking and is made anew.
 * @returns what was made in a database that had the tables already
 */
export const installSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [LOCK]);
    const present = await presentNames(trx);
    const lacking = blocks().filter(({ name }) => !present.has(name));
    // A function is put in its present form each time; that takes no lock on a table.
    for (const { kind, name, sql } of blocks())
      if (kind === 'function' || !present.has(name)) await trx.raw(sql);
    return present.has(FIRST_TABLE) ? lacking.map(({ name }) => name) : [];
  });

/** What lacks of the schema now; nothing when the database keeps every rule. */
export const missingOfSchema = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const present = await presentNames(strapi.db.connection);
  return blocks()
    .map(({ name }) => name)
    .filter((name) => !present.has(name));
};
