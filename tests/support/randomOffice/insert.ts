import type { Rows } from '../rows';
import { CHANNELS, type RecordRow, SECTORS, type Table } from './records';

/** The column that a link table names its record by. */
const OWN_KEYS: Readonly<Record<Table, string>> = {
  articles: 'article_id',
  meetings: 'meeting_id',
  outreaches: 'outreach_id',
  plans: 'plan_id',
  official_documents: 'official_document_id',
  procedures: 'procedure_id',
  procedure_changes: 'procedure_change_id',
};

interface Written extends RecordRow {
  readonly id: number;
}

const keyOf = (document: string, published: boolean): string => `${document}/${published}`;

/** Channels and sectors that all offices share; another suite of the same app may have inserted them. */
export const insertCatalogue = async (rows: Rows): Promise<void> => {
  for (const [table, list, columns] of [
    ['channels', CHANNELS, 'slug, name, class, unit'],
    ['sectors', SECTORS, 'slug, name'],
  ] as const)
    await rows.all(
      `insert into ${table} (document_id, published_at, created_at, updated_at, ${columns})
       select given.slug, now(), now(), now(), ${columns} from jsonb_populate_recordset(null::${table}, $1) given
        where not exists (select from ${table} present where present.document_id = given.slug)`,
      [JSON.stringify(list)],
    );
};

export const insertAgency = async (rows: Rows, slug: string, name: string): Promise<number> => {
  const { id } = await rows.one<{ id: number }>(
    `insert into agencies (document_id, name, short_name, slug, level, place_name, published_at, created_at, updated_at)
     values ($1, $2, 'UBND xã', $1, 'commune', 'Thử', now(), now(), now()) returning id`,
    [slug, name],
  );
  return id;
};

/** Ends an agency on a day; another takes its place. */
export const endAgency = async (
  rows: Rows,
  agency: number,
  { validTo, successor }: { readonly validTo: string; readonly successor: number },
): Promise<void> => {
  await rows.all('update agencies set valid_to = $2 where id = $1', [agency, validTo]);
  await rows.all('insert into agencies_successor_lnk (agency_id, inv_agency_id) values ($1, $2)', [
    agency,
    successor,
  ]);
};

const insertTable = async (
  rows: Rows,
  table: Table,
  records: readonly RecordRow[],
): Promise<readonly Written[]> => {
  if (records.length === 0) return [];
  const names = Object.keys(records[0]?.columns ?? {}).join(', ');
  const data = records.map(({ document, published, columns }) => ({
    ...columns,
    document_id: document,
    published_at: published ? '2026-01-01T00:00:00' : null,
  }));
  const slug = table === 'articles' ? ', slug' : '';
  const ids = await rows.all<{ id: number; document_id: string; published: boolean }>(
    `insert into ${table} (document_id, published_at, created_at, updated_at, ${names}${slug})
     select document_id, published_at, now(), now(), ${names}${slug && ', document_id'}
       from jsonb_populate_recordset(null::${table}, $1)
     returning id, document_id, published_at is not null as published`,
    [JSON.stringify(data)],
  );
  const idOf = new Map(ids.map(({ id, document_id, published }) => [keyOf(document_id, published), id]));
  return records.map((record) => ({
    ...record,
    id: idOf.get(keyOf(record.document, record.published)) ?? -1,
  }));
};

const link = async (
  rows: Rows,
  table: string,
  [own, other]: readonly [string, string],
  pairs: readonly (readonly [number, number])[],
): Promise<void> => {
  if (pairs.length === 0) return;
  await rows.all(
    `insert into ${table} (${own}, ${other}) select * from unnest($1::integer[], $2::integer[])`,
    [pairs.map(([id]) => id), pairs.map(([, id]) => id)],
  );
};

const idsBySlug = async (rows: Rows, table: string): Promise<(slug: string) => number> => {
  const found = await rows.all<{ id: number; slug: string }>(`select id, slug from ${table}`);
  const ids = new Map(found.map(({ id, slug }) => [slug, id]));
  return (slug) => ids.get(slug) ?? -1;
};

const insertObjectives = async (rows: Rows, plans: readonly Written[]): Promise<void> => {
  for (const { id, objectives = [] } of plans) {
    if (objectives.length === 0) continue;
    await rows.all(
      `with made as (
         insert into components_plan_objectives (title, target, unit, figure, achieved, due)
         select title, target, unit, figure, achieved, due
           from jsonb_populate_recordset(null::components_plan_objectives, $2) returning id)
       insert into plans_cmps (entity_id, cmp_id, component_type, field, "order")
       select $1, id, 'plan.objective', 'objectives', row_number() over (order by id) from made`,
      [id, JSON.stringify(objectives)],
    );
  }
};

/** Writes the rows of one agency in their order, with everything that the document service would tie to them. */
export const insertRecords = async (
  rows: Rows,
  agency: number,
  records: readonly RecordRow[],
): Promise<void> => {
  const channel = await idsBySlug(rows, 'channels');
  const sector = await idsBySlug(rows, 'sectors');
  const procedures = new Map<string, number>();
  for (const table of Object.keys(OWN_KEYS) as Table[]) {
    const own = OWN_KEYS[table];
    const written = await insertTable(
      rows,
      table,
      records.filter((record) => record.table === table),
    );
    await link(
      rows,
      `${table}_agency_lnk`,
      [own, 'agency_id'],
      written.map(({ id }) => [id, agency]),
    );
    const channels = written.flatMap(({ id, channels: slugs = [] }) =>
      slugs.map((slug) => [id, channel(slug)] as const),
    );
    await link(
      rows,
      table === 'articles' ? 'articles_channels_lnk' : `${table}_channel_lnk`,
      [own, 'channel_id'],
      channels,
    );
    const sectors = written.flatMap(({ id, sector: slug }) =>
      slug == null ? [] : [[id, sector(slug)] as const],
    );
    await link(rows, `${table}_sector_lnk`, [own, 'sector_id'], sectors);
    if (table === 'procedures')
      for (const { id, document, published } of written) procedures.set(keyOf(document, published), id);
    const tied = written.flatMap(({ id, procedure }) =>
      procedure === undefined
        ? []
        : [[id, procedures.get(keyOf(procedure.document, procedure.published)) ?? -1] as const],
    );
    await link(rows, `${table}_procedure_lnk`, [own, 'procedure_id'], tied);
    if (table === 'plans') await insertObjectives(rows, written);
  }
};
