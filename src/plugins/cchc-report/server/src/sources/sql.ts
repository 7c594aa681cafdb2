import type { Window } from '../domain/period';
import { ReportError } from '../domain/errors';
import { hasTopic, IS_PUBLISHED } from './counting';
import type { Bindings } from './query';
import type { Link, SourceTable } from './tables';

/** The pieces of SQL that every source shares. `r` is the record's row, unless stated otherwise. */

export const column = (source: SourceTable, field: string, row = 'r'): string => {
  const name = source.columns[field];
  if (name === undefined) throw new ReportError('source_missing', { source: source.id, reason: field });
  return `${row}.${name}`;
};

/** The column of a field, or null when the app has no such attribute. */
export const optional = (source: SourceTable, field: string): string =>
  field in source.columns ? column(source, field) : 'cast(null as text)';

export const link = (source: SourceTable, field: string): Link => {
  const found = source.links[field];
  if (found === undefined) throw new ReportError('source_missing', { source: source.id, reason: field });
  return found;
};

/**
 * Whose records: those of the one agency bound as `:agency`, or of all bound as `:agencies`. An index gives the earliest record
 * only for a single agency.
 */
export type Whose = 'agency' | 'agencies';

const WHOSE: Readonly<Record<Whose, string>> = {
  agency: '= :agency',
  agencies: '= any (cast(:agencies as integer[]))',
};

/** A binding of several texts, for `any(cast(:name as text[]))`. */
export const toTextArray = (texts: readonly string[]): string =>
  `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;

export const agenciesBinding = (agencies: readonly number[]): Bindings => ({
  agencies: `{${agencies.join(',')}}`,
});

/** Published records of the agency, or of several. */
export const selectPublished = (source: SourceTable, whose: Whose = 'agency'): string =>
  `${IS_PUBLISHED} and ${ofAgency(source, whose)}`;

/** Draft and published records of the agency, or of several. */
export const ofAgency = (source: SourceTable, whose: Whose = 'agency'): string => {
  if (source.agencyColumn !== null) return `r.${source.agencyColumn} ${WHOSE[whose]}`;
  const { table, own, other } = link(source, 'agency');
  return `exists (select 1 from ${table} l where l.${own} = r.id and l.${other} ${WHOSE[whose]})`;
};

/** The row id of the record's agency. */
export const selectAgency = (source: SourceTable): string => {
  if (source.agencyColumn !== null) return `r.${source.agencyColumn}`;
  const { table, own, other } = link(source, 'agency');
  return `(select l.${other} from ${table} l where l.${own} = r.id limit 1)`;
};

/** True for records that count, by the rules of `counting.ts`. */
export const counts = (source: SourceTable, whose: Whose = 'agency'): string =>
  `${selectPublished(source, whose)} and ${hasTopic(source)}`;

/** Joins the windows bound as `:firsts` and `:lasts`. */
export const inWindows = (source: SourceTable): string =>
  `join (select unnest(cast(:firsts as date[])) as first, unnest(cast(:lasts as date[])) as last) w
     on ${column(source, 'date')} between w.first and w.last`;

export const windowBindings = (windows: readonly Window[]): Bindings => ({
  firsts: `{${windows.map(({ from }) => from).join(',')}}`,
  lasts: `{${windows.map(({ to }) => to).join(',')}}`,
});

/** The agency's first record that counts, in any window. */
export const earliest = (source: SourceTable): string =>
  `(select min(${column(source, 'date')}) from ${source.table} r where ${counts(source)})`;

/** Name or other column of the single record that a relation leads to; null when there is none. */
export const selectRelated = (
  source: SourceTable,
  field: string,
  target: SourceTable,
  targetField: string,
): string => {
  const { table, own, other } = link(source, field);
  return `(select t.${target.columns[targetField] ?? 'id'} from ${table} l join ${target.table} t on t.id = l.${other}
            where l.${own} = r.id order by t.id limit 1)`;
};

export const jsonRows = (select: string): string => `coalesce((select json_agg(c) from (${select}) c), '[]')`;

/**
 * Counts by day and attributes: each document once, even if the database has a second published row of it (the newest
 * row counts). `attributes` gives each attribute its expression; `sums` are added up next to the count.
 */
export const countedCells = (
  source: SourceTable,
  attributes: Readonly<Record<string, string>>,
  sums: Readonly<Record<string, string>> = {},
): string => {
  const names = Object.keys(attributes).map((name) => `"${name}"`);
  const expressions = { ...attributes, ...sums };
  return `select ${jsonRows(`
    select day, ${names.join(', ')}, count(*) as n ${Object.keys(sums)
      .map((name) => `, sum("${name}") as "${name}"`)
      .join(' ')}
      from (select distinct on (r.document_id) ${column(source, 'date')} as day,
                   ${Object.entries(expressions)
                     .map(([name, sql]) => `${sql} as "${name}"`)
                     .join(', ')}
              from ${source.table} r ${inWindows(source)}
             where ${counts(source)}
             order by r.document_id, r.id desc) counted
     group by day, ${names.join(', ')}`)} as cells, ${earliest(source)} as earliest`;
};
