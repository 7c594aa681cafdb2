import type { RecordState } from '../reports/model';
import type { LocalDate, Window } from '../domain/period';
import { formatDocumentNumber, oneLine } from '../domain/vi';
import type { RecordType } from '../contract';
import { IN_FORCE_ON_DAY, withTerms } from './procedureTerms';
import type { Query } from './query';
import { agenciesBinding, column, counts, inWindows, selectPublished, windowBindings } from './sql';
import type { SourceTable, SourceTables } from './tables';
import { selectTitle } from './titles';

interface StateRow {
  readonly documentId: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: LocalDate | null;
  readonly publishedAt: string;
}

export interface StatesRequest {
  /** Row ids of the agency and of the predecessors that its figures include, the nearest first. */
  readonly agencies: readonly number[];
  readonly window: Window;
  /** Year of the plans with the measured objectives. */
  readonly year: number;
}

const selectColumns = (source: SourceTable, tables: SourceTables): string => {
  const { title, number, symbol } = selectTitle(source, tables);
  return `r.document_id as "documentId", ${title} as title, ${number} as number, ${symbol} as symbol, ${column(source, 'date')} as date,
          to_char(r.published_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"`;
};

/** Selects each document once, by its newest published row, the way the figures count it. */
const selectOnce = (source: SourceTable, tables: SourceTables, from: string): string =>
  `select * from (select distinct on (r.document_id) ${selectColumns(source, tables)} from ${source.table} r ${from}
                   order by r.document_id, r.id desc) counted order by date nulls last, "documentId"`;

const DATED: Readonly<Partial<Record<RecordType, keyof SourceTables>>> = {
  article: 'articles',
  meeting: 'meetings',
  outreach: 'outreach',
  'official-document': 'officialDocuments',
  'procedure-change': 'procedureChanges',
};

/** Reads every record behind the figures of a period, in its present published state. */
export const recordStates = async (
  query: Query,
  tables: SourceTables,
  { agencies, window, year }: StatesRequest,
): Promise<readonly RecordState[]> => {
  const states: RecordState[] = [];
  const binding = agenciesBinding(agencies);
  const read = async (type: RecordType, sql: string, bindings: Parameters<Query>[1]) => {
    for (const row of await query<StateRow>(sql, bindings)) states.push(toState(type, row));
  };
  for (const [type, id] of Object.entries(DATED) as [RecordType, keyof SourceTables][]) {
    const source = tables[id];
    await read(type, selectOnce(source, tables, `${inWindows(source)} where ${counts(source, 'agencies')}`), {
      ...binding,
      ...windowBindings([window]),
    });
  }
  const { plans, procedures } = tables;
  const planned = `where ${selectPublished(plans, 'agencies')} and (${column(plans, 'year')} = :year
    or ${column(plans, 'date')} between cast(:from as date) and cast(:to as date))`;
  await read('plan', selectOnce(plans, tables, planned), {
    ...binding,
    year,
    from: window.from,
    to: window.to,
  });
  const inForce = `${withTerms(tables)} where ${selectPublished(procedures, 'agencies')} and ${IN_FORCE_ON_DAY}`;
  await read('procedure', selectOnce(procedures, tables, inForce), { ...binding, day: window.to });
  return states;
};

const toState = (type: RecordType, row: StateRow): RecordState => ({
  type,
  documentId: row.documentId,
  title: oneLine(
    row.number === null
      ? (row.title ?? '')
      : `${formatDocumentNumber(row.number, row.symbol ?? '')} - ${row.title ?? ''}`,
  ),
  date: row.date,
  publishedAt: row.publishedAt,
});
