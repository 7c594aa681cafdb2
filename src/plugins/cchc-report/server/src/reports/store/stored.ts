import type { Query } from '../../sources/query';
import { ACTION_COLUMNS, type ActionRow } from './actions';
import { CONTENT_PARTS, ISSUED_COLUMNS, type ContentPart, type IssuedRow } from './issued';
import type { ReportRow } from './reports';

/** A frozen report with the hashes of its parts, both stored and recomputed. */
export interface StoredReport extends IssuedRow, Pick<ReportRow, 'kind' | 'periodKey' | 'cutoff'> {
  /** The title in the report's row, next to the frozen row. */
  readonly reportTitle: string;
  readonly hashes: Readonly<Record<ContentPart, { readonly actual: string; readonly stored: string }>>;
}

const selectHash = (part: ContentPart): string =>
  `encode(sha256(${part === 'docx' ? 'i.docx' : `convert_to(i.${part}, 'UTF8')`}), 'hex')`;

/** The database computes the hashes, so that no file has to be transferred. */
const STORED = `
  select ${ISSUED_COLUMNS}, r.title as "reportTitle", r.kind, r.period_key as "periodKey", r.cutoff,
         json_build_object(${CONTENT_PARTS.map(
           (part) =>
             `'${part}', json_build_object('actual', ${selectHash(part)}, 'stored', i.${part}_sha256)`,
         ).join(', ')}) as hashes
    from cchc_issued_reports i join cchc_reports r on r.document_id = i.report_id`;

export const storedReports = (query: Query): Promise<readonly StoredReport[]> =>
  query<StoredReport>(`${STORED} order by i.issued_at, i.report_id`);

export const storedReport = async (query: Query, reportId: string): Promise<StoredReport | null> =>
  (await query<StoredReport>(`${STORED} where i.report_id = :reportId`, { reportId }))[0] ?? null;

export const storedSignedFiles = (
  query: Query,
): Promise<readonly { reportId: string; version: number; name: string; actual: string; stored: string }[]> =>
  query(
    `select report_id as "reportId", version, name, encode(sha256(bytes), 'hex') as actual, sha256 as stored
       from cchc_report_signed_files order by report_id, version`,
  );

/** True when the standing of an issued report (`s`) agrees with the log and its successor. */
const STANDS = `
  (s.voided_at is not null) = exists (
    select 1 from cchc_report_actions a
     where a.report_id = s.report_id and a.action = 'void'
       and (s.voided_at is null
            or (a.at = s.voided_at and a.name = s.voided_by and strpos(a.detail, cast(to_json(s.void_reason) as text)) > 0)))
  and ((s.voided_at is not null and s.superseded_by is null) or s.superseded_by is not distinct from (
    select min(n.document_id) from cchc_reports n where n.supersedes = s.report_id and n.state = 'issued'))`;

/** Finds reports whose rows contradict each other. */
export const unmatchedReports = (
  query: Query,
): Promise<readonly { documentId: string; state: 'issued' | 'other' | 'standing' | 'changed' }[]> =>
  query(
    `select coalesce(r.document_id, i.report_id) as "documentId",
            case when i.report_id is null then 'issued'
                 when r.state is distinct from 'issued' then 'other'
                 when s.report_id is null then 'standing'
                 else 'changed' end as state
       from cchc_reports r
       full join cchc_issued_reports i on i.report_id = r.document_id
       left join cchc_report_standings s on s.report_id = i.report_id
      where (r.state is not distinct from 'issued') <> (i.report_id is not null)
         or (i.report_id is not null and s.report_id is null)
         or (s.report_id is not null and not (${STANDS}))
      order by 1`,
  );

/** The log entry of a report's issue; null when there is none. */
export const issueEntry = async (query: Query, reportId: string): Promise<ActionRow | null> => {
  const [row] = await query<ActionRow>(
    `select ${ACTION_COLUMNS} from cchc_report_actions a where a.report_id = :reportId and a.action = 'issue'
      order by a.id desc limit 1`,
    { reportId },
  );
  return row ?? null;
};

/** Reads every entry of one action, oldest first. */
export const readActions = (query: Query, action: string): Promise<readonly ActionRow[]> =>
  query<ActionRow>(
    `select ${ACTION_COLUMNS} from cchc_report_actions a where a.action = :action order by a.id`,
    { action },
  );
