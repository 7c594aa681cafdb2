import type { Cutoff, LocalDate } from '../../domain/period';
import type { PeriodKind, ReportState } from '../../contract';
import type { Query } from '../../sources/query';

/** The row of a report while it changes; the contents of an issued report are in separate rows. */
export interface ReportRow {
  readonly documentId: string;
  /** Document id of the agency. */
  readonly agencyId: string;
  readonly kind: PeriodKind;
  readonly periodKey: string;
  readonly cutoff: Cutoff;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  /** JSON of the print choices. */
  readonly print: string;
  readonly seenAt: Date;
  readonly supersedes: string | null;
  readonly returnedAt: Date | null;
  readonly returnedBy: string | null;
  readonly remark: string | null;
  readonly submittedAt: Date | null;
  readonly submittedBy: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly updatedAt: Date;
  readonly updatedBy: string;
}

export const REPORT_COLUMNS = `r.document_id as "documentId", r.agency_id as "agencyId", r.kind, r.period_key as "periodKey", r.cutoff,
  r.first_day as "firstDay", r.last_day as "lastDay", r.title, r.state, r.version, r.print, r.seen_at as "seenAt", r.supersedes,
  r.returned_at as "returnedAt", r.returned_by as "returnedBy", r.remark, r.submitted_at as "submittedAt",
  r.submitted_by as "submittedBy", r.created_at as "createdAt", r.created_by as "createdBy", r.updated_at as "updatedAt",
  r.updated_by as "updatedBy"`;

export const findReport = async (query: Query, documentId: string): Promise<ReportRow | null> => {
  const [row] = await query<ReportRow>(
    `select ${REPORT_COLUMNS} from cchc_reports r where r.document_id = :documentId`,
    { documentId },
  );
  return row ?? null;
};

/** Reads a report and locks it against every other change until the transaction ends. */
export const holdReport = async (query: Query, documentId: string): Promise<ReportRow | null> => {
  const [row] = await query<ReportRow>(
    `select ${REPORT_COLUMNS} from cchc_reports r where r.document_id = :documentId for update`,
    { documentId },
  );
  return row ?? null;
};

/** The figures and records when they were last seen: JSON. */
export const readSeen = async (query: Query, documentId: string): Promise<string> => {
  const [row] = await query<{ seen: string }>(
    'select seen from cchc_reports where document_id = :documentId',
    {
      documentId,
    },
  );
  return row?.seen ?? '{}';
};

export type NewReportRow = Pick<
  ReportRow,
  | 'documentId'
  | 'agencyId'
  | 'kind'
  | 'periodKey'
  | 'cutoff'
  | 'firstDay'
  | 'lastDay'
  | 'title'
  | 'print'
  | 'supersedes'
> & { readonly seen: string; readonly at: Date; readonly by: string };

/** @returns true when it was created; false when that agency, kind and period already has an open report */
export const insertReport = async (query: Query, row: NewReportRow): Promise<boolean> => {
  const made = await query(
    `insert into cchc_reports (document_id, agency_id, kind, period_key, cutoff, first_day, last_day, title, state, print, seen,
                               seen_at, supersedes, created_at, created_by, updated_at, updated_by)
     values (:documentId, :agencyId, :kind, :periodKey, :cutoff, :firstDay, :lastDay, :title, 'draft', :print, :seen,
             :at, :supersedes, :at, :by, :at, :by)
     on conflict (agency_id, kind, period_key) where state in ('draft', 'submitted') do nothing
     returning document_id`,
    { ...row },
  );
  return made.length > 0;
};

export const openReport = async (
  query: Query,
  wanted: { agencyId: string; kind: PeriodKind; periodKey: string },
): Promise<string | null> => {
  const [row] = await query<{ documentId: string }>(
    `select document_id as "documentId" from cchc_reports
      where agency_id = :agencyId and kind = :kind and period_key = :periodKey and state in ('draft', 'submitted')`,
    wanted,
  );
  return row?.documentId ?? null;
};

interface Change {
  readonly documentId: string;
  readonly at: Date;
  readonly by: string;
}

/**
 * A new state counts as a new version; submitting clears an earlier return, and returning clears an earlier
 * submission.
 */
export const setState = async (
  query: Query,
  { documentId, at, by }: Change,
  state: ReportState,
  remark: string | null = null,
): Promise<void> => {
  const step =
    state === 'submitted'
      ? 'submitted_at = :at, submitted_by = :by, returned_at = null, returned_by = null, remark = null,'
      : state === 'draft'
        ? 'submitted_at = null, submitted_by = null, returned_at = :at, returned_by = :by, remark = :remark,'
        : '';
  await query(
    `update cchc_reports set state = :state, ${step} version = version + 1, updated_at = :at, updated_by = :by
      where document_id = :documentId`,
    state === 'draft' ? { documentId, at, by, state, remark } : { documentId, at, by, state },
  );
};

/** Makes a submitted report a draft again that nobody has returned. */
export const setWithdrawn = async (query: Query, { documentId, at, by }: Change): Promise<void> => {
  await query(
    `update cchc_reports set state = 'draft', submitted_at = null, submitted_by = null, version = version + 1, updated_at = :at,
                             updated_by = :by where document_id = :documentId`,
    { documentId, at, by },
  );
};

export const setPrint = async (
  query: Query,
  { documentId, at, by }: Change,
  print: string,
  seen: string,
): Promise<void> => {
  await query(
    `update cchc_reports set print = :print, seen = :seen, version = version + 1, updated_at = :at, updated_by = :by where document_id = :documentId`,
    { documentId, at, by, print, seen },
  );
};

export const setSeen = async (
  query: Query,
  { documentId, at, by }: Change,
  seen: string,
  title: string,
): Promise<void> => {
  await query(
    `update cchc_reports set seen = :seen, seen_at = :at, title = :title, version = version + 1, updated_at = :at, updated_by = :by
      where document_id = :documentId`,
    { documentId, at, by, seen, title },
  );
};

export interface LatestReport {
  readonly documentId: string;
  readonly kind: PeriodKind;
  readonly key: string;
  readonly state: ReportState;
}

/**
 * The current report for each kind and period of an agency: the one in force, or else the open one. Voided and
 * superseded reports do not count.
 */
export const latestReports = (query: Query, agencyId: string): Promise<readonly LatestReport[]> =>
  query<LatestReport>(
    `select distinct on (r.kind, r.period_key) r.document_id as "documentId", r.kind, r.period_key as key, r.state
       from cchc_reports r left join cchc_report_standings s on s.report_id = r.document_id
      where r.agency_id = :agencyId and r.state <> 'discarded' and s.voided_at is null and s.superseded_by is null
      order by r.kind, r.period_key, r.state = 'issued' desc, r.created_at desc`,
    { agencyId },
  );

export const countReports = async (query: Query, agencyId: string): Promise<number> => {
  const [row] = await query<{ n: number }>(
    'select cast(count(*) as integer) as n from cchc_reports where agency_id = :agencyId',
    { agencyId },
  );
  return row?.n ?? 0;
};
