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

const changes = (query: Query, tables: SourceTables, condition: string, agency: number, days: Bindings) => {
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
      order by coalesce("postedOn", "effectiveOn"), code`,
    { agency, ...days },
  );
};

/** The changes made public in a window. */
export const changesPostedIn = (query: Query, tables: SourceTables, agency: number, window: Window) =>
  changes(query, tables, `${column(tables.procedureChanges, 'date')} between :first and :last`, agency, {
    first: window.from,
    last: window.to,
  });

/** The changes in effect on a day, however long since, that were still not public on it. */
export const changesUnpostedOn = (query: Query, tables: SourceTables, agency: number, day: LocalDate) => {
  const posted = column(tables.procedureChanges, 'date');
  const effective = column(tables.procedureChanges, 'effectiveOn');
  return changes(
    query,
    tables,
    `${effective} <= :last and (${posted} is null or ${posted} > :last)`,
    agency,
    { last: day },
  );
};
