import type { LocalDate, Window } from '../domain/period';
import type { Bindings, Query } from './query';
import { column, published, related } from './sql';
import type { SourceTables } from './tables';

/** A change with the procedure it is about, as recorded. */
export interface ProcedureChangeRow {
  readonly documentId: string;
  readonly kind: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly replacementCode: string | null;
  readonly replacementName: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: LocalDate | null;
  readonly effectiveOn: LocalDate;
  readonly postedOn: LocalDate | null;
}

/** The changes that meet a condition on their row `r`, which binds `days`; by one of their days, then procedure code. */
const changes = (
  query: Query,
  tables: SourceTables,
  { condition, order, ...days }: { condition: string; order: 'postedOn' | 'effectiveOn' } & Bindings,
) => {
  const { procedureChanges: source, procedures } = tables;
  return query<ProcedureChangeRow>(
    `select * from (
       select distinct on (r.document_id) r.document_id as "documentId", ${column(source, 'kind')} as kind,
              ${related(source, 'procedure', procedures, 'code')} as code,
              ${related(source, 'procedure', procedures, 'title')} as name,
              ${related(source, 'replacement', procedures, 'code')} as "replacementCode",
              ${related(source, 'replacement', procedures, 'title')} as "replacementName",
              ${column(source, 'decisionNumber')} as "decisionNumber", ${column(source, 'decisionDate')} as "decisionDate",
              ${column(source, 'effectiveOn')} as "effectiveOn", ${column(source, 'date')} as "postedOn"
         from ${source.table} r where ${published(source)} and ${condition}
        order by r.document_id, r.id desc) c
      order by "${order}", code`,
    days,
  );
};

/** The changes made public in a window. */
export const changesPostedIn = (query: Query, tables: SourceTables, agency: number, window: Window) =>
  changes(query, tables, {
    condition: `${column(tables.procedureChanges, 'date')} between :first and :last`,
    order: 'postedOn',
    agency,
    first: window.from,
    last: window.to,
  });

/** The changes in effect on a day, however long since, that were still not public on it. */
export const changesUnpostedOn = (query: Query, tables: SourceTables, agency: number, day: LocalDate) => {
  const posted = column(tables.procedureChanges, 'date');
  const effective = column(tables.procedureChanges, 'effectiveOn');
  return changes(query, tables, {
    condition: `${effective} <= :last and (${posted} is null or ${posted} > :last)`,
    order: 'effectiveOn',
    agency,
    last: day,
  });
};
