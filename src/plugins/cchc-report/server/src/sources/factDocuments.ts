import type { LocalDate, Window } from '../domain/period';
import type { Bindings, Query } from './query';
import {
  agenciesBinding,
  selectAgency,
  column,
  counts,
  inWindows,
  link,
  selectPublished,
  selectRelated,
  windowBindings,
} from './sql';
import type { SourceTable, SourceTables } from './tables';

/** An official document as recorded. */
export interface DocumentRow {
  readonly documentId: string;
  readonly type: string;
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: LocalDate;
  readonly issuerName: string;
  readonly subject: string;
  readonly sector: string | null;
}

export interface PlanRow {
  readonly documentId: string;
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  readonly purpose: string;
  /** Row id of the agency that issued it. */
  readonly agency: number;
}

const documentColumns = ({ officialDocuments: source, sectors }: SourceTables): string => `
  r.document_id as "documentId", ${column(source, 'type')} as type, ${column(source, 'number')} as number,
  ${column(source, 'symbol')} as symbol, ${column(source, 'date')} as "issuedOn",
  ${column(source, 'issuerName')} as "issuerName", ${column(source, 'title')} as subject,
  ${selectRelated(source, 'sector', sectors, 'name')} as sector`;

const plansWhere = (
  query: Query,
  { plans }: SourceTables,
  agencies: readonly number[],
  condition: string,
  bindings: Bindings,
) =>
  query<PlanRow>(
    `select * from (
       select distinct on (r.document_id) r.document_id as "documentId", ${column(plans, 'number')} as number,
              ${column(plans, 'symbol')} as symbol, ${column(plans, 'date')} as "issuedOn",
              ${column(plans, 'title')} as subject, ${column(plans, 'purpose')} as purpose, ${selectAgency(plans)} as agency
         from ${plans.table} r where ${selectPublished(plans, 'agencies')} and ${condition}
        order by r.document_id, r.id desc) p
      order by "issuedOn", number`,
    { ...agenciesBinding(agencies), ...bindings },
  );

/** The plans of the agencies for one year, including those issued after the window. */
export const plansOfYear = (query: Query, tables: SourceTables, agencies: readonly number[], year: number) =>
  plansWhere(query, tables, agencies, `${column(tables.plans, 'year')} = :year`, { year });

/** The plans that the agencies issued in a window, for any year. */
export const plansIssuedIn = (
  query: Query,
  tables: SourceTables,
  agencies: readonly number[],
  { from, to }: Window,
) =>
  plansWhere(query, tables, agencies, `${column(tables.plans, 'date')} between :first and :last`, {
    first: from,
    last: to,
  });

/** The documents that records of `source` (aliased `s`) refer to, by document id, with the number of references. */
const referredTo = (tables: SourceTables, source: SourceTable, field: string, records: string): string => {
  const { officialDocuments } = tables;
  const { table, own, other } = link(source, field);
  return `
    select d.*, cast(count(distinct s.document_id) as integer) as "references"
      from (${records}) s
      join ${table} l on l.${own} = s.id
      join ${officialDocuments.table} any_row on any_row.id = l.${other}
      cross join lateral (
        select ${documentColumns(tables)} from ${officialDocuments.table} r
         where r.document_id = any_row.document_id and r.published_at is not null
         order by r.id desc limit 1) d
     group by 1, 2, 3, 4, 5, 6, 7, 8
     order by d."issuedOn", d.number`;
};

/** The superior documents that each of the given plans names as its basis. */
export const basisDocuments = (
  query: Query,
  tables: SourceTables,
  agencies: readonly number[],
  plans: readonly { readonly documentId: string }[],
) => {
  const { plans: source, officialDocuments } = tables;
  const { table, own, other } = link(source, 'basedOn');
  return query<DocumentRow & { readonly planId: string }>(
    `select distinct s.document_id as "planId", d.*
       from ${source.table} s
       join ${table} l on l.${own} = s.id
       join ${officialDocuments.table} any_row on any_row.id = l.${other}
       cross join lateral (
         select ${documentColumns(tables)} from ${officialDocuments.table} r
          where r.document_id = any_row.document_id and r.published_at is not null
          order by r.id desc limit 1) d
      where s.id in (select r.id from ${source.table} r
                      where ${selectPublished(source, 'agencies')} and r.document_id = any (cast(:plans as text[])))
      order by d."issuedOn", d.number`,
    { ...agenciesBinding(agencies), plans: `{${plans.map(({ documentId }) => documentId).join(',')}}` },
  );
};

/** The documents presented at the meetings that count in a window. */
export const disseminatedDocuments = (
  query: Query,
  tables: SourceTables,
  agencies: readonly number[],
  window: Window,
) =>
  query<DocumentRow & { references: number }>(
    referredTo(
      tables,
      tables.meetings,
      'documents',
      `select r.id, r.document_id from ${tables.meetings.table} r ${inWindows(tables.meetings)} where ${counts(tables.meetings, 'agencies')}`,
    ),
    { ...agenciesBinding(agencies), ...windowBindings([window]) },
  );

/** The official documents of a window. */
export const officialDocumentsIn = (
  query: Query,
  tables: SourceTables,
  agencies: readonly number[],
  window: Window,
) =>
  query<DocumentRow>(
    `select * from (
       select distinct on (r.document_id) ${documentColumns(tables)}
         from ${tables.officialDocuments.table} r ${inWindows(tables.officialDocuments)}
        where ${counts(tables.officialDocuments, 'agencies')}
        order by r.document_id, r.id desc) d
      order by "issuedOn", number`,
    { ...agenciesBinding(agencies), ...windowBindings([window]) },
  );
