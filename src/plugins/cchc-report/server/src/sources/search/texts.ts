import type { SourceId } from '../../config';
import type { LocalDate } from '../../domain/period';
import type { Query } from '../query';
import { column } from '../sql';
import type { SourceTables } from '../tables';
import type { Searched } from './definition';
import { relatedRow } from './statements';

/** The parts of a found record that an answer shows. */
export interface FoundRecord {
  readonly rowId: number;
  readonly documentId: string;
  readonly title: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: LocalDate | null;
  readonly agencySlug: string | null;
  readonly agencyName: string | null;
  /** True when a version of the document is published. */
  readonly isPublished: boolean;
  /** True when this draft was changed after it was published, by Strapi's own rule. */
  readonly isModified: boolean;
  /** In the order of `Searched.texts`; long texts are cut off. */
  readonly texts: readonly (string | null)[];
}

/** The most letters of a text that are searched for an excerpt, and of all texts of an answer. */
const READ = 10_000;
const READ_IN_ALL = 500_000;

/** Reads the records of these rows of one source, in no particular order. */
export const readFound = (
  query: Query,
  tables: SourceTables,
  searched: Searched,
  rowIds: readonly number[],
): Promise<readonly FoundRecord[]> => {
  const { source, title, number, symbol, date, texts, agency, related } = searched;
  const letters = Math.min(READ, Math.ceil(READ_IN_ALL / (rowIds.length * texts.length || 1)));
  const read = texts.map((text) => `left(r.${text.column}, ${letters})`);
  const { agencies } = tables;
  return query<FoundRecord>(
    `select r.id as "rowId", r.document_id as "documentId", ${title} as title, ${number === null ? 'null' : `cast(${number} as text)`} as number,
            ${symbol ?? 'null'} as symbol, ${date ?? 'null'} as date, a.slug as "agencySlug", a.name as "agencyName",
            v.id is not null as "isPublished", coalesce(r.updated_at > v.updated_at, false) as "isModified",
            array[${read.join(', ')}]::text[] as texts
       from ${source.table} r ${related === null ? '' : relatedRow(related)}
       left join lateral (select x.id, x.updated_at from ${source.table} x
         where x.document_id = r.document_id and x.published_at is not null limit 1) v on true
       left join lateral (${
         agency === null
           ? 'select cast(null as text) as slug, cast(null as text) as name'
           : `
         select ${column(agencies, 'slug', 't')} as slug, ${column(agencies, 'name', 't')} as name from ${agency.table} l
           join ${agencies.table} t on t.id = l.${agency.other} where l.${agency.own} = r.id order by t.id limit 1`
       }) a on true
      where r.id = any(cast(:ids as integer[]))`,
    { ids: `{${rowIds.join(',')}}` },
  );
};

/** Groups rows by source. */
export const bySource = (
  rows: readonly { readonly source: SourceId; readonly rowId: number }[],
): ReadonlyMap<SourceId, readonly number[]> => {
  const grouped = new Map<SourceId, number[]>();
  for (const { source, rowId } of rows) grouped.set(source, [...(grouped.get(source) ?? []), rowId]);
  return grouped;
};
