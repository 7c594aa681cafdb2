import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import { startMessage } from '../start/wording';

const KINDS = [
  'collation',
  'order',
  'role',
  'function',
  'column',
  'trigger',
  'policy',
  'index',
  'backfill',
] as const;

/**
 * The objects that a block of `database/constraints/*.sql` creates. An order is the collation of a column; a backfill follows the
 * triggers that feed its column.
 */
export type BlockKind = (typeof KINDS)[number];

export interface Block {
  kind: BlockKind;
  /**
   * `cchc_articles_slug_draft`; columns, triggers and policies follow their table: `articles.agency_key`; orders follow
   * both: `articles.title.cchc_vi`.
   */
  name: string;
  sql: string;
}

const HEADER = new RegExp(`^-- @(${KINDS.join('|')}) (\\S+)$`);

const isKind = (word: string | undefined): word is BlockKind => KINDS.some((kind) => kind === word);

/** Splits a file into blocks; each starts with a line `-- @kind name`. */
export const parseBlocks = (text: string): Block[] => {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const [, kind, name] = HEADER.exec(line) ?? [];
    const current = blocks.at(-1);
    if (isKind(kind) && name !== undefined) blocks.push({ kind, name, sql: '' });
    else if (current !== undefined) current.sql += `${line}\n`;
  }
  return blocks;
};

/** All blocks of a folder, in the order of the file names. */
export const readBlocks = (folder: string): Block[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .flatMap((file) => parseBlocks(readFileSync(join(folder, file), 'utf8')));

/** Names, as in the blocks, of objects that the database has and enforces; for functions also their source. */
export const readPresentObjects = async (trx: Knex): Promise<Map<string, string | null>> => {
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
    select rolname, null from pg_roles where pg_has_role(oid, 'MEMBER')
    union all
    select c.relname || '.' || p.polname, null from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.relnamespace = current_schema()::regnamespace and c.relrowsecurity
    union all
    select c.relname, null from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = current_schema()::regnamespace and i.indisvalid and i.indisready`);
  return new Map(rows.map(({ name, source }) => [name, source]));
};

/** Serializes installation between processes on one database. */
const INSTALL_LOCK = 'cchc.constraints';

const STATE = 'cchc.constraints';

/** Names of constraints that could not be created; empty if all exist. */
export interface ConstraintsState {
  missing: string[];
}

const runBlock = async (trx: Knex.Transaction, block: Block): Promise<string | undefined> => {
  try {
    await trx.transaction((savepoint) => savepoint.raw(block.sql));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The body of a function as PostgreSQL stores it: the text between the dollar quotes. */
const readFunctionSource = ({ sql }: Block): string | undefined => /(\$\w*\$)([\s\S]*)\1/.exec(sql)?.[2];

/** True if a block must run. A backfill runs if its column or a trigger that feeds it was just created. */
const isDue = (
  block: Block,
  present: ReadonlyMap<string, string | null>,
  made: readonly string[],
): boolean => {
  if (block.kind === 'function') return present.get(block.name) !== readFunctionSource(block);
  if (block.kind !== 'backfill') return !present.has(block.name);
  return made.some(
    (name) => name.startsWith(`${block.name}.`) || name.startsWith(`${block.name}_agency_lnk.`),
  );
};

/**
 * Creates what Strapi's schema sync cannot express (database/constraints): columns kept by triggers, unique indexes
 * and indexes for figures. Existing objects are left alone, so a start locks no table in use. Failures, such as
 * duplicates in an old database, are logged and kept in `cchc.constraints`, and the app reports not ready.
 */
export const installConstraints = async (strapi: Core.Strapi): Promise<ConstraintsState> => {
  const blocks = readBlocks(join(strapi.dirs.app.root, 'database', 'constraints'));
  const failures = new Map<string, string>();
  const missing = await strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [INSTALL_LOCK]);
    const present = await readPresentObjects(trx);
    const made: string[] = [];
    for (const block of blocks.filter(({ kind }) => kind !== 'backfill' && kind !== 'index')) {
      if (!isDue(block, present, made)) continue;
      const failure = await runBlock(trx, block);
      if (failure === undefined) made.push(block.name);
      else failures.set(block.name, failure);
    }
    // Keys must be correct before a unique index is built on them.
    for (const block of blocks.filter(({ kind }) => kind === 'backfill' || kind === 'index')) {
      if (!isDue(block, present, made)) continue;
      const failure = await runBlock(trx, block);
      if (failure !== undefined) failures.set(block.name, failure);
    }
    const after = await readPresentObjects(trx);
    return blocks.filter(({ kind, name }) => kind !== 'backfill' && !after.has(name)).map(({ name }) => name);
  });
  for (const [name, reason] of failures)
    strapi.log.error(startMessage('constraint_failed', { name, reason }));
  const state: ConstraintsState = { missing: [...new Set([...missing, ...failures.keys()])] };
  strapi.config.set(STATE, state);
  return state;
};

/** The result of the last installation. */
export const readConstraintsState = (strapi: Core.Strapi): ConstraintsState =>
  strapi.config.get<ConstraintsState>(STATE, { missing: [] });
