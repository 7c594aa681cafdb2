import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { splitBlocks, installing, makeMissing, listMissing, type Block, type Raw } from '../schema';
import { quote } from '../tables';
import type { Searched, SearchedSources } from './definition';
import { describeInstallation, type Installation } from './statements';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.search';
const BLOCKS = splitBlocks(tables);
const INDEXES = BLOCKS.filter(({ kind }) => kind === 'index');
const BEFORE_ROWS = BLOCKS.filter(({ kind }) => kind !== 'index');
const ROWS = 'cchc_report_search';

interface InstalledSource {
  readonly definition: Searched;
  readonly installation: Installation;
}

const computeFingerprint = ({ functions, triggers, fill }: Installation): string =>
  createHash('sha256')
    .update(JSON.stringify([BLOCKS.filter(({ kind }) => kind === 'function'), functions, triggers, fill]))
    .digest('hex');

/** The triggers that update the search rows, as objects to look for. */
const listTriggers = (installations: readonly Installation[]): readonly Block[] =>
  installations.flatMap(({ triggers }) =>
    triggers.flatMap(({ names, sql }) => names.map((name) => ({ kind: 'trigger' as const, name, sql }))),
  );

const storedFingerprints = async (trx: Raw): Promise<ReadonlyMap<string, string>> => {
  const { rows } = (await trx.raw('select source, fingerprint from cchc_report_search_sources')) as {
    rows: { source: string; fingerprint: string }[];
  };
  return new Map(rows.map(({ source, fingerprint }) => [source, fingerprint]));
};

const definitions = (searched: SearchedSources): readonly Searched[] => Object.values(searched);

/** Triggers first: they lock the table until the rows exist. */
const makeSource = async (trx: Raw, { source }: Searched, installation: Installation): Promise<void> => {
  for (const sql of [
    ...installation.functions,
    ...installation.triggers.map((trigger) => trigger.sql),
    ...installation.fill,
  ])
    await trx.raw(sql);
  await trx.raw(
    `insert into cchc_report_search_sources (source, fingerprint) values (?, ?)
     on conflict (source) do update set fingerprint = excluded.fingerprint`,
    [source.id, computeFingerprint(installation)],
  );
};

/** The sources to rebuild: their definition changed, or a trigger or the table was missing. */
const findChanged = async (
  trx: Raw,
  sources: readonly InstalledSource[],
  wasEmpty: boolean,
): Promise<readonly InstalledSource[]> => {
  const stored = await storedFingerprints(trx);
  const missing = await listMissing(trx, listTriggers(sources.map(({ installation }) => installation)));
  return sources.filter(
    ({ definition: { source }, installation }) =>
      wasEmpty ||
      stored.get(source.id) !== computeFingerprint(installation) ||
      listTriggers([installation]).some(({ name }) => missing.includes(name)),
  );
};

/**
 * Removes the triggers and search rows of an earlier configuration. Such a trigger would store the words of one table
 * as those of another.
 */
const removeObsolete = async (trx: Raw, sources: readonly InstalledSource[]): Promise<void> => {
  const expected = new Set(
    listTriggers(sources.map(({ installation }) => installation)).map(({ name }) => name),
  );
  const { rows } = (await trx.raw(
    `select c.relname as "table", t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = current_schema()::regnamespace and t.tgname like 'cchc\\_report\\_search%' and not t.tgisinternal`,
  )) as { rows: { table: string; name: string }[] };
  for (const { table, name } of rows)
    if (!expected.has(`${table}.${name}`)) await trx.raw(`drop trigger ${quote(name)} on ${quote(table)}`);
  const ids = sources.map(({ definition }) => definition.source.id);
  for (const table of [ROWS, 'cchc_report_search_sources'])
    await trx.raw(`delete from ${table} where not (source = any(?::text[]))`, [ids]);
};

/**
 * Creates the tables of search and the triggers for each source. The rows of a source are rebuilt when its definition
 * changed or a trigger was missing; otherwise a start changes nothing.
 * @returns the sources that were rebuilt
 */
export const installSearch = (strapi: Core.Strapi, searched: SearchedSources): Promise<readonly string[]> =>
  installing(strapi, LOCK, async (trx) => {
    const created = await makeMissing(trx, BEFORE_ROWS);
    const sources = definitions(searched).map((definition) => ({
      definition,
      installation: describeInstallation(definition),
    }));
    await removeObsolete(trx, sources);
    const changed = await findChanged(trx, sources, created.includes(ROWS));
    // Building an index over all rows at once takes a tenth of the time of updating it row by row.
    if (changed.length > 0 && changed.length === sources.length) await trx.raw(`drop table ${ROWS}`);
    await makeMissing(trx, BEFORE_ROWS);
    for (const { definition, installation } of changed) await makeSource(trx, definition, installation);
    if (changed.length > 0) await trx.raw("set local maintenance_work_mem = '256MB'");
    await makeMissing(trx, INDEXES);
    if (changed.length > 0) await trx.raw(`analyze ${ROWS}`);
    return changed.map(({ definition }) => definition.source.id);
  });

/** Lists the parts of search that are missing in the database. */
export const missingOfSearch = (strapi: Core.Strapi, searched: SearchedSources): Promise<readonly string[]> =>
  listMissing(strapi.db.connection, [
    ...BLOCKS,
    ...listTriggers(definitions(searched).map(describeInstallation)),
  ]);
