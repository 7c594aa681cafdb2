import type { Query } from '../query';
import { CONTENT_PARTS, type ContentPart } from './issued';

/** A frozen report with the hashes of its parts, as stored and as they are worked out anew. */
export interface StoredReport {
  readonly reportId: string;
  readonly number: number;
  readonly symbol: string;
  readonly year: number;
  readonly title: string;
  readonly signer: string;
  readonly hashes: Readonly<Record<ContentPart, { readonly actual: string; readonly stored: string }>>;
}

const hashOf = (part: ContentPart): string =>
  `encode(sha256(${part === 'docx' ? 'docx' : `convert_to(${part}, 'UTF8')`}), 'hex')`;

/** All of them; the database works the hashes out, so that no file has to travel. */
export const storedReports = (query: Query): Promise<readonly StoredReport[]> =>
  query<StoredReport>(
    `select report_id as "reportId", number, symbol, year, title, signer,
            json_build_object(${CONTENT_PARTS.map(
              (part) => `'${part}', json_build_object('actual', ${hashOf(part)}, 'stored', ${part}_sha256)`,
            ).join(', ')}) as hashes
       from cchc_issued_reports order by issued_at, report_id`,
  );

export const storedSignedFiles = (
  query: Query,
): Promise<readonly { reportId: string; name: string; isWhole: boolean }[]> =>
  query(
    `select report_id as "reportId", name, encode(sha256(bytes), 'hex') = sha256 as "isWhole"
       from cchc_report_signed_files order by report_id, version`,
  );

/** Reports whose rows do not fit together. */
export const unmatchedReports = (
  query: Query,
): Promise<readonly { documentId: string; state: 'issued' | 'other' | 'standing' }[]> =>
  query(
    `select r.document_id as "documentId",
            case when r.state = 'issued' and i.report_id is null then 'issued'
                 when r.state <> 'issued' and i.report_id is not null then 'other'
                 else 'standing' end as state
       from cchc_reports r
       left join cchc_issued_reports i on i.report_id = r.document_id
       left join cchc_report_standings s on s.report_id = r.document_id
      where (r.state = 'issued') <> (i.report_id is not null) or (i.report_id is not null and s.report_id is null)
      order by r.document_id`,
  );

/** What the log keeps of the last time this was done with a report: JSON, or null. */
export const readActionDetail = async (
  query: Query,
  reportId: string,
  action: string,
): Promise<string | null> => {
  const [row] = await query<{ detail: string }>(
    `select detail from cchc_report_actions where report_id = :reportId and action = :action order by id desc limit 1`,
    { reportId, action },
  );
  return row?.detail ?? null;
};
