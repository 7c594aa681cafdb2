import type { PeriodKind, ReportState } from '../../contract';
import type { Bindings, Query } from '../../sources/query';
import { toTextArray } from '../../sources/sql';
import { ISSUED_COLUMNS, type IssuedRow } from './issued';
import { REPORT_COLUMNS, type ReportRow } from './reports';
import { SIGNED_FILE_COLUMNS, type SignedFileRow } from './signedFiles';
import { STANDING_COLUMNS, type StandingRow } from './standings';

/** An issued report with its standing and its newest signed file. */
export interface FullIssued extends IssuedRow, StandingRow {
  readonly signed: SignedFileRow | null;
}

export interface ListedReport extends ReportRow {
  readonly issued: FullIssued | null;
}

/** Omitted fields do not narrow the list; without a state, all reports except discarded ones. */
export interface ReportFilter {
  readonly agencyId?: string | undefined;
  /** Reports of any of these agencies. */
  readonly agencyIds?: readonly string[] | undefined;
  readonly kind?: PeriodKind | undefined;
  /** Key of the period, as 2024-H1. */
  readonly period?: string | undefined;
  readonly state?: ReportState | undefined;
  /** Issued and shown to the public. */
  readonly public?: true | undefined;
}

const toConditions = ({ agencyId, agencyIds, kind, period, state, public: shown }: ReportFilter) => {
  const bindings: Bindings = {
    ...(agencyId !== undefined && { agencyId }),
    ...(agencyIds !== undefined && { agencyIds: toTextArray(agencyIds) }),
    ...(kind !== undefined && { kind }),
    ...(period !== undefined && { period }),
    ...(state !== undefined && { state }),
  };
  const conditions = [
    state === undefined ? "r.state <> 'discarded'" : 'r.state = :state',
    ...(agencyId === undefined ? [] : ['r.agency_id = :agencyId']),
    ...(agencyIds === undefined ? [] : ['r.agency_id = any(cast(:agencyIds as text[]))']),
    ...(kind === undefined ? [] : ['r.kind = :kind']),
    ...(period === undefined ? [] : ['r.period_key = :period']),
    ...(shown === undefined
      ? []
      : ['exists (select 1 from cchc_report_standings s where s.report_id = r.document_id and s.public)']),
  ];
  return { where: conditions.join(' and '), bindings };
};

const readIssuedRows = async (
  query: Query,
  reports: readonly string[],
): Promise<ReadonlyMap<string, FullIssued>> => {
  const ids = toTextArray(reports);
  const issued = await query<IssuedRow & StandingRow>(
    `select ${ISSUED_COLUMNS}, ${STANDING_COLUMNS}
       from cchc_issued_reports i join cchc_report_standings s on s.report_id = i.report_id
      where i.report_id = any(cast(:ids as text[]))`,
    { ids },
  );
  const signed = await query<SignedFileRow>(
    `select distinct on (f.report_id) ${SIGNED_FILE_COLUMNS} from cchc_report_signed_files f
      where f.report_id = any(cast(:ids as text[])) order by f.report_id, f.version desc`,
    { ids },
  );
  const files = new Map(signed.map((file) => [file.reportId, file]));
  return new Map(issued.map((row) => [row.reportId, { ...row, signed: files.get(row.reportId) ?? null }]));
};

const withIssued = async (query: Query, rows: readonly ReportRow[]): Promise<readonly ListedReport[]> => {
  const issued = await readIssuedRows(
    query,
    rows.map(({ documentId }) => documentId),
  );
  return rows.map((row) => ({ ...row, issued: issued.get(row.documentId) ?? null }));
};

/** Lists reports with all their data: the latest day of their period first, and within a period the newest first. */
export const listReports = async (
  query: Query,
  filter: ReportFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ readonly rows: readonly ListedReport[]; readonly total: number }> => {
  const { where, bindings } = toConditions(filter);
  const rows = await query<ReportRow>(
    `select ${REPORT_COLUMNS} from cchc_reports r where ${where}
      order by r.last_day desc, r.created_at desc, r.document_id limit :limit offset :offset`,
    { ...bindings, limit, offset },
  );
  const [counted] = await query<{ total: number }>(
    `select cast(count(*) as integer) as total from cchc_reports r where ${where}`,
    bindings,
  );
  return { rows: await withIssued(query, rows), total: counted?.total ?? 0 };
};

/** Finds one report with all its data, or null. */
export const findListed = async (query: Query, documentId: string): Promise<ListedReport | null> => {
  const rows = await query<ReportRow>(
    `select ${REPORT_COLUMNS} from cchc_reports r where r.document_id = :documentId`,
    { documentId },
  );
  const [listed] = await withIssued(query, rows);
  return listed ?? null;
};
