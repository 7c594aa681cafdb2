import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { splitBlocks, installing, makeMissing, listMissing, type Block, type Raw } from '../schema';
import { quote } from '../tables';
import type { Searched, SearchedSources } from './definition';
import { makeKeeping, type Keeping } from './statements';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.search';
const BLOCKS = splitBlocks(tables);
const INDEXES = BLOCKS.filter(({ kind }) => kind === 'index');
const BEFORE_ROWS = BLOCKS.filter(({ kind }) => kind !== 'index');
const ROWS = 'cchc_report_search';

interface Kept {
  readonly definition: Searched;
  readonly keeping: Keeping;
}

const computeFingerprint = ({ functions, watches, fill }: Keeping): string =>
  createHash('sha256')
    .update(JSON.stringify([BLOCKS.filter(({ kind }) => kind === 'function'), functions, watches, fill]))
    .digest('hex');

/** The triggers that update the search rows, as objects to look for. */
const listTriggers = (keepings: readonly Keeping[]): readonly Block[] =>
  keepings.flatMap(({ watches }) =>
    watches.flatMap(({ names, sql }) => names.map((name) => ({ kind: 'trigger' as const, name, sql }))),
  );

const storedFingerprints = async (trx: Raw): Promise<ReadonlyMap<string, string>> => {
  const { rows } = (await trx.raw('select source, fingerprint from cchc_report_search_sources')) as {
    rows: { source: string; fingerprint: string }[];
  };
  return new Map(rows.map(({ source, fingerprint }) => [source, fingerprint]));
};

const definitions = (searched: SearchedSources): readonly Searched[] => Object.values(searched);

/** Triggers first: they lock the table until the rows exist. */
const makeSource = async (trx: Raw, { source }: Searched, keeping: Keeping): Promise<void> => {
  for (const sql of [...keeping.functions, ...keeping.watches.map((watch) => watch.sql), ...keeping.fill])
    await trx.raw(sql);
  await trx.raw(
    `insert into cchc_report_search_sources (source, fingerprint) values (?, ?)
     on conflict (source) do update set fingerprint = excluded.fingerprint`,
    [source.id, computeFingerprint(keeping)],
  );
};

/** The sources to rebuild: their definition changed, or a trigger or the table was missing. */
const findDue = async (trx: Raw, kept: readonly Kept[], wasEmpty: boolean): Promise<readonly Kept[]> => {
  const stored = await storedFingerprints(trx);
  const missing = await listMissing(trx, listTriggers(kept.map(({ keeping }) => keeping)));
  return kept.filter(
    ({ definition: { source }, keeping }) =>
      wasEmpty ||
      stored.get(source.id) !== computeFingerprint(keeping) ||
      listTriggers([keeping]).some(({ name }) => missing.includes(name)),
  );
};

/**
 * Removes the triggers and search rows of an earlier configuration. Such a trigger would store the words of one table
 * as those of another.
 */
const dropLeft = async (trx: Raw, kept: readonly Kept[]): Promise<void> => {
  const expected = new Set(listTriggers(kept.map(({ keeping }) => keeping)).map(({ name }) => name));
  const { rows } = (await trx.raw(
    `select c.relname as "table", t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = current_schema()::regnamespace and t.tgname like 'cchc\\_report\\_search%' and not t.tgisinternal`,
  )) as { rows: { table: string; name: string }[] };
  for (const { table, name } of rows)
    if (!expected.has(`${table}.${name}`)) await trx.raw(`drop trigger ${quote(name)} on ${quote(table)}`);
  const sources = kept.map(({ definition }) => definition.source.id);
  for (const table of [ROWS, 'cchc_report_search_sources'])
    await trx.raw(`delete from ${table} where not (source = any(?::text[]))`, [sources]);
};

/**
 * Creates the tables of search and the triggers for each source. The rows of a source are rebuilt when its definition
 * changed or a trigger was missing; otherwise a start changes nothing.
 * @returns the sources that were rebuilt
 */
export const installSearch = (strapi: Core.Strapi, searched: SearchedSources): Promise<readonly string[]> =>
  installing(strapi, LOCK, async (trx) => {
    const lacked = await makeMissing(trx, BEFORE_ROWS);
    const kept = definitions(searched).map((definition) => ({
      definition,
      keeping: makeKeeping(definition),
    }));
    await dropLeft(trx, kept);
    const due = await findDue(trx, kept, lacked.includes(ROWS));
    // Building an index over all rows at once takes a tenth of the time of updating it row by row.
    if (due.length > 0 && due.length === kept.length) await trx.raw(`drop table ${ROWS}`);
    await makeMissing(trx, BEFORE_ROWS);
    for (const { definition, keeping } of due) await makeSource(trx, definition, keeping);
    if (due.length > 0) await trx.raw("set local maintenance_work_mem = '256MB'");
    await makeMissing(trx, INDEXES);
    if (due.length > 0) await trx.raw(`analyze ${ROWS}`);
    return due.map(({ definition }) => definition.source.id);
  });

/** Lists the parts of search that are missing in the database. */
export const missingOfSearch = (strapi: Core.Strapi, searched: SearchedSources): Promise<readonly string[]> =>
  listMissing(strapi.db.connection, [...BLOCKS, ...listTriggers(definitions(searched).map(makeKeeping))]);
