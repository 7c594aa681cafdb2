import type { RecordState } from '../reports/model';
import type { LocalDate, Window } from '../domain/period';
import { oneLine } from '../domain/vi';
import type { RecordType } from '../contract';
import { evidenceCount } from './evidence';
import type { Query } from './query';
import { agenciesBinding, column, counts, inWindows, ofAgency, windowBindings } from './sql';
import type { SourceTable, SourceTables } from './tables';
import { selectTitle } from './titles';

/** Records of a period to check before a report is issued. */
export type UnreadyRecord = Pick<RecordState, 'type' | 'documentId' | 'title' | 'date'>;

export interface UnreadyRecords {
  readonly total: number;
  /** The oldest of them, up to the requested number. */
  readonly records: readonly UnreadyRecord[];
}

interface Row {
  readonly documentId: string;
  readonly title: string | null;
  readonly date: LocalDate | null;
}

type Typed = readonly (readonly [RecordType, keyof SourceTables])[];

const WITH_EVIDENCE: Typed = [
  ['article', 'articles'],
  ['meeting', 'meetings'],
  ['outreach', 'outreach'],
];

const DATED: Typed = [
  ...WITH_EVIDENCE,
  ['plan', 'plans'],
  ['official-document', 'officialDocuments'],
  ['procedure-change', 'procedureChanges'],
];

interface Request {
  /** Row ids of the agency and of the predecessors that its figures include. */
  readonly agencies: readonly number[];
  readonly window: Window;
  /** The most records named. */
  readonly limit: number;
}

const gather = async (
  query: Query,
  tables: SourceTables,
  { agencies, window, limit }: Request,
  types: Typed,
  where: (source: SourceTable) => string,
): Promise<UnreadyRecords> => {
  const found: UnreadyRecord[] = [];
  for (const [type, id] of types) {
    const source = tables[id];
    const rows = await query<Row>(
      `select * from (select distinct on (r.document_id) r.document_id as "documentId", ${selectTitle(source, tables).title} as title,
                             ${column(source, 'date')} as date
                        from ${source.table} r ${inWindows(source)} where ${where(source)}
                       order by r.document_id, r.id desc) found order by date, "documentId"`,
      { ...agenciesBinding(agencies), ...windowBindings([window]) },
    );
    found.push(...rows.map(({ title, ...row }) => ({ ...row, type, title: oneLine(title ?? '') })));
  }
  return { total: found.length, records: found.slice(0, limit) };
};

/** Records that count and have no evidence, if their type can have evidence. */
export const withoutEvidence = (
  query: Query,
  tables: SourceTables,
  request: Request,
): Promise<UnreadyRecords> =>
  gather(
    query,
    tables,
    request,
    WITH_EVIDENCE.filter(([, id]) => 'evidence' in tables[id].links),
    (source) => `${counts(source, 'agencies')} and ${evidenceCount(source)} = 0`,
  );

/** Drafts dated in the window without a published version: they do not count. */
export const draftsInside = (query: Query, tables: SourceTables, request: Request): Promise<UnreadyRecords> =>
  gather(
    query,
    tables,
    request,
    DATED,
    (source) => `${ofAgency(source, 'agencies')} and r.published_at is null
      and not exists (select 1 from ${source.table} p where p.document_id = r.document_id and p.published_at is not null)`,
  );
