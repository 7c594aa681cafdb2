import type { Core } from '@strapi/strapi';
import type { Bindings } from './query';

type Kind = 'table' | 'column' | 'index' | 'constraint' | 'function' | 'trigger';

/** One object of the plugin, and the SQL that creates it. */
export interface Block {
  readonly kind: Kind;
  /** A column, trigger or constraint is prefixed by its table: `cchc_reports.keep_all`. */
  readonly name: string;
  readonly sql: string;
}

const HEADER = /^-- @(table|column|index|constraint|function|trigger) (\S+)$/m;

/** Splits SQL into its blocks: each goes from its `-- @kind name` line to the next. */
export const splitBlocks = (sql: string): readonly Block[] => {
  const [, ...parts] = sql.split(HEADER);
  return Array.from({ length: parts.length / 3 }, (_, index) => {
    const [kind, name, text] = parts.slice(index * 3, index * 3 + 3);
    return { kind: kind as Kind, name: name ?? '', sql: text ?? '' };
  });
};

/** The source of a function in PostgreSQL's form: the text between the dollar quotes. */
const readFunctionSource = ({ sql }: Block): string | undefined => /(\$\w*\$)([\s\S]*)\1/.exec(sql)?.[2];

/**
 * The objects in this schema: tables, the plugin's own columns, indexes, constraints, functions, and active triggers.
 * Functions with the same name are combined, so that an added second one makes the text differ from the expected one.
 */
const PRESENT = `
  select c.relname as name, null as source from pg_class c
   where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'i')
  union all
  select c.relname || '.' || a.attname, null from pg_attribute a join pg_class c on c.oid = a.attrelid
   where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and starts_with(c.relname, 'cchc_')
     and a.attnum > 0 and not a.attisdropped
  union all
  select c.relname || '.' || k.conname, null from pg_constraint k join pg_class c on c.oid = k.conrelid
   where c.relnamespace = current_schema()::regnamespace
  union all
  select p.proname, string_agg(p.prosrc, chr(10)) from pg_proc p
   where p.pronamespace = current_schema()::regnamespace group by p.proname
  union all
  select c.relname || '.' || t.tgname, null from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgenabled in ('O', 'A')`;

/** A connection, or a transaction of it. */
export interface Raw {
  raw(sql: string, bindings?: readonly unknown[] | Bindings): PromiseLike<unknown>;
}

const presentObjects = async (connection: Raw): Promise<ReadonlyMap<string, string | null>> => {
  const { rows } = (await connection.raw(PRESENT)) as { rows: { name: string; source: string | null }[] };
  return new Map(rows.map(({ name, source }) => [name, source]));
};

/** The names of the blocks whose object is missing, inactive, or a function with different text. */
export const listMissing = async (connection: Raw, blocks: readonly Block[]): Promise<readonly string[]> => {
  const present = await presentObjects(connection);
  const isThere = (block: Block): boolean =>
    present.has(block.name) &&
    (block.kind !== 'function' || present.get(block.name) === readFunctionSource(block));
  return blocks.filter((block) => !isThere(block)).map(({ name }) => name);
};

/**
 * Creates missing objects. Existing ones are not touched, so that a start takes no lock on a table in use and, when
 * nothing is missing, needs no right to change anything.
 * @returns the objects that were missing
 */
export const makeMissing = async (trx: Raw, blocks: readonly Block[]): Promise<readonly string[]> => {
  const missing = await listMissing(trx, blocks);
  for (const { name, sql } of blocks) if (missing.includes(name)) await trx.raw(sql);
  return missing;
};

/** Runs in one transaction, one installer at a time, even if two processes start on one database. */
export const installing = <Result>(
  strapi: Core.Strapi,
  lock: string,
  install: (trx: Raw) => Promise<Result>,
): Promise<Result> =>
  strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lock]);
    return install(trx);
  });
