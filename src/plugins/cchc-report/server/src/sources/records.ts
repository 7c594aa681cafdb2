import type { LocalDate, Window } from '../domain/period';
import { identityColumns, inForceOnDay, oncePerIdentity, withTerms } from './procedureTerms';
import type { Bindings, Query } from './query';
import {
  agenciesBinding,
  selectAgency,
  column,
  counts,
  inWindows,
  jsonRows,
  selectPublished,
  windowBindings,
} from './sql';
import type { SourceTable, SourceTables } from './tables';
import type { TitleColumns } from './titles';

/** A record with its name for lists. */
export interface RecordRow {
  readonly documentId: string;
  readonly title: string;
  /** Number of a plan or an official document, as recorded. */
  readonly number?: string | null;
  readonly symbol?: string | null;
  readonly date: LocalDate | null;
  /** Row id of the agency it belongs to. */
  readonly agency: number;
}

export interface Page {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface RecordPage {
  readonly rows: readonly RecordRow[];
  readonly total: number;
}

/** A condition on the record's row `r`, with its bindings. */
export interface Condition {
  readonly sql: string;
  readonly bindings: Bindings;
}

export const everything: Condition = { sql: 'true', bindings: {} };

const page = async (
  query: Query,
  matched: string,
  bindings: Bindings,
  { page: number, pageSize }: Page,
): Promise<RecordPage> => {
  const [row] = await query<RecordPage>(
    `with matched as (${matched})
     select ${jsonRows(`select * from matched order by date desc nulls last, "documentId" limit :limit offset :offset`)} as rows,
            (select cast(count(*) as integer) from matched) as total`,
    { ...bindings, limit: pageSize, offset: (number - 1) * pageSize },
  );
  return row ?? { rows: [], total: 0 };
};

/**
 * The records of a source dated in a window, newest first: the same records that `countedCells` counts, under the
 * same conditions; of all the agencies.
 */
export const listDated = (
  query: Query,
  source: SourceTable,
  request: {
    agencies: readonly number[];
    window: Window;
    title: TitleColumns;
    condition: Condition;
    page: Page;
  },
): Promise<RecordPage> =>
  page(
    query,
    `select * from (
       select distinct on (r.document_id) r.document_id as "documentId", ${request.title.title} as title,
              ${request.title.number} as number, ${request.title.symbol} as symbol,
              ${column(source, 'date')} as date, ${selectAgency(source)} as agency, ${request.condition.sql} as wanted
         from ${source.table} r ${inWindows(source)}
        where ${counts(source, 'agencies')}
        order by r.document_id, r.id desc) counted where wanted`,
    {
      ...agenciesBinding(request.agencies),
      ...windowBindings([request.window]),
      ...request.condition.bindings,
    },
    request.page,
  );

/**
 * The procedures in force at the end of a day; `postedOnly`: only those made public by then. One that several of the
 * agencies have is listed once, as the first of them has it.
 */
export const listProcedures = (
  query: Query,
  tables: SourceTables,
  request: {
    agencies: readonly number[];
    day: LocalDate;
    postedOnly: boolean;
    condition: Condition;
    page: Page;
  },
): Promise<RecordPage> => {
  const { procedures } = tables;
  const posted = `and ${column(procedures, 'date')} <= cast(:day as date)`;
  const each = `
       select distinct on (r.document_id) r.document_id as "documentId",
              ${column(procedures, 'code')} || ' - ' || ${column(procedures, 'title')} as title,
              ${column(procedures, 'date')} as date, ${identityColumns(procedures)},
              ${request.condition.sql} as wanted
         from ${procedures.table} r ${withTerms(tables)}
        where ${selectPublished(procedures, 'agencies')} and ${inForceOnDay(tables, request.agencies)} ${request.postedOnly ? posted : ''}
        order by r.document_id, r.id desc`;
  const counted = oncePerIdentity(each, request.agencies);
  return page(
    query,
    `select "documentId", title, date, agency from (${counted}) counted where wanted`,
    { ...agenciesBinding(request.agencies), day: request.day, ...request.condition.bindings },
    request.page,
  );
};
