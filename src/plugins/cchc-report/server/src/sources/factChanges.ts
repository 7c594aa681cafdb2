import type { LocalDate, Window } from '../domain/period';
import type { Query } from './query';
import {
  agenciesBinding,
  selectAgency,
  column,
  jsonRows,
  optional,
  selectPublished,
  selectRelated,
} from './sql';
import { nationalCode, procedureIdentity } from './procedureTerms';
import type { SourceTables } from './tables';

/** A change with its procedure, as recorded. */
export interface ProcedureChangeRow {
  readonly documentId: string;
  readonly kind: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly replacementCode: string | null;
  readonly replacementName: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: LocalDate | null;
  readonly decisionIssuer: string | null;
  readonly decisionSubject: string | null;
  readonly effectiveOn: LocalDate;
  readonly postedOn: LocalDate | null;
}

/**
 * Selects the changes that meet a condition on their row `r`; ordered by one of their days, then by procedure code.
 */
const changesWhere = (
  { procedureChanges: source, procedures }: SourceTables,
  condition: string,
  order: 'postedOn' | 'effectiveOn',
  among = 'true',
): string => `
  select * from (
    select distinct on (r.document_id) r.document_id as "documentId", ${column(source, 'kind')} as kind,
           ${selectRelated(source, 'procedure', procedures, 'code')} as code,
           ${selectRelated(source, 'procedure', procedures, 'title')} as name,
           ${selectRelated(source, 'replacement', procedures, 'code')} as "replacementCode",
           ${selectRelated(source, 'replacement', procedures, 'title')} as "replacementName",
           ${column(source, 'decisionNumber')} as "decisionNumber", ${column(source, 'decisionDate')} as "decisionDate",
           ${optional(source, 'decisionIssuer')} as "decisionIssuer", ${optional(source, 'decisionSubject')} as "decisionSubject",
           ${column(source, 'effectiveOn')} as "effectiveOn", ${column(source, 'date')} as "postedOn",
           ${selectAgency(source)} as agency
      from ${source.table} r where ${selectPublished(source, 'agencies')} and ${condition}
     order by r.document_id, r.id desc) c
   where ${among}
   order by "${order}", code`;

/**
 * False for a change that a predecessor left unposted and whose procedure the first of `:agencies` has itself posted since:
 * the public has the procedure as changed.
 */
const notPostedByFirst = ({ procedures }: SourceTables, agencies: readonly number[]): string =>
  agencies.length === 1
    ? 'true'
    : `not exists (
        select from ${procedures.table} r
         where ${selectPublished(procedures, 'agencies')} and ${selectAgency(procedures)} = (cast(:agencies as integer[]))[1]
           and c.agency <> ${selectAgency(procedures)} and ${procedureIdentity(procedures)} = ${nationalCode('c.code')}
           and ${column(procedures, 'date')} between c."effectiveOn" and cast(:day as date))`;

export interface Changes {
  /** Made public in the window. */
  readonly posted: readonly ProcedureChangeRow[];
  /** In effect on the day, since any earlier day, and still not public on it. */
  readonly unposted: readonly ProcedureChangeRow[];
}

/** The procedure changes named in the text of a report. */
export const readChanges = async (
  query: Query,
  tables: SourceTables,
  agencies: readonly number[],
  { window, day }: { readonly window: Window; readonly day: LocalDate },
): Promise<Changes> => {
  const posted = column(tables.procedureChanges, 'date');
  const effective = column(tables.procedureChanges, 'effectiveOn');
  const inWindow = `${posted} between cast(:first as date) and cast(:last as date)`;
  const unposted = `${effective} <= cast(:day as date) and (${posted} is null or ${posted} > cast(:day as date))`;
  const [row] = await query<Changes>(
    `select ${jsonRows(changesWhere(tables, inWindow, 'postedOn'))} as posted,
            ${jsonRows(changesWhere(tables, unposted, 'effectiveOn', notPostedByFirst(tables, agencies)))} as unposted`,
    { ...agenciesBinding(agencies), first: window.from, last: window.to, day },
  );
  return row ?? { posted: [], unposted: [] };
};
