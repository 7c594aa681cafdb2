import { ACCOUNT_NAME } from '../../offices/store';
import type { Query } from '../../sources/query';
import { toTextArray } from '../../sources/sql';

/** Whose turn an open report is. */
export interface TurnRow {
  readonly reportId: string;
  readonly kind: 'to-issue' | 'returned';
  /** Row id of the account that is asked; null: every account of the office that may do it. */
  readonly asked: number | null;
  /** Name of that account; null if nobody is asked by name. */
  readonly askedName: string | null;
  /** Row id of the account that asks; null: a token or a job. */
  readonly asking: number | null;
  readonly note: string | null;
  readonly readAt: Date | null;
}

const COLUMNS = `t.report_id as "reportId", t.kind, t.asked, t.asking, t.note, t.read_at as "readAt",
  (select ${ACCOUNT_NAME} from admin_users u where u.id = t.asked) as "askedName"`;

/** The last turns of reports, as far as they have one. */
export const readTurns = (query: Query, reportIds: readonly string[]): Promise<readonly TurnRow[]> =>
  query<TurnRow>(`select ${COLUMNS} from cchc_turns t where t.report_id = any(cast(:reportIds as text[]))`, {
    reportIds: toTextArray(reportIds),
  });

export const readTurn = async (query: Query, reportId: string): Promise<TurnRow | null> =>
  (await readTurns(query, [reportId]))[0] ?? null;

export type Turn = Pick<TurnRow, 'reportId' | 'kind' | 'asked' | 'asking' | 'note'> & { readonly at: Date };

/** Passes a report to the next account; nobody has read it yet. */
export const passTurn = async (query: Query, turn: Turn): Promise<void> => {
  await query(
    `insert into cchc_turns (report_id, kind, asked, asking, note, at)
     values (:reportId, :kind, :asked, :asking, :note, :at)
     on conflict (report_id) do update set kind = excluded.kind, asked = excluded.asked, asking = excluded.asking,
       note = excluded.note, at = excluded.at, read_at = null`,
    { ...turn },
  );
};

/**
 * Notes that a submitted report was opened by the account that is asked, or by any other than the submitting one if nobody is
 * asked by name. Waits for a withdrawal under way.
 */
export const noteTurnRead = async (
  query: Query,
  reportId: string,
  account: number,
  at: Date,
): Promise<void> => {
  await query(
    `with held as (select document_id from cchc_reports where document_id = :reportId and state = 'submitted' for update)
     update cchc_turns t set read_at = :at from held
      where t.report_id = held.document_id and t.kind = 'to-issue' and t.read_at is null
        and (t.asked = :account or (t.asked is null and t.asking is distinct from :account))`,
    { reportId, account, at },
  );
};

/** A report that waits for an account. */
export interface WaitingReport {
  readonly kind: TurnRow['kind'];
  readonly reportId: string;
  readonly agencyId: string;
  readonly periodKind: string;
  readonly periodKey: string;
  readonly cutoff: string;
  readonly at: Date;
  /** Who submitted or returned it. */
  readonly by: string;
  /** The note of the submission or the remark of the return. */
  readonly note: string | null;
}

export interface Waiting {
  readonly account: number;
  /** Document ids. */
  readonly agencies: readonly string[];
  /** Takes submitted reports that are put to nobody by name. */
  readonly mayIssue: boolean;
  /** Takes returned reports that are put to nobody by name. */
  readonly mayDraft: boolean;
}

/** A turn of an account that can no longer sign in falls to everybody of the office. */
const asks = (may: string): string => `(t.asked = :account or (cast(:${may} as boolean) and (t.asked is null
  or not exists (select 1 from admin_users u where u.id = t.asked and u.is_active and not coalesce(u.blocked, false)))))`;

/** The reports of some offices that wait for an account, the oldest first. A report from before turns waits for everybody. */
export const listWaitingReports = (
  query: Query,
  { account, agencies, mayIssue, mayDraft }: Waiting,
): Promise<readonly WaitingReport[]> =>
  query<WaitingReport>(
    `select case when r.state = 'submitted' then 'to-issue' else 'returned' end as kind, r.document_id as "reportId",
            r.agency_id as "agencyId", r.kind as "periodKind", r.period_key as "periodKey", r.cutoff,
            coalesce(r.submitted_at, r.returned_at) as at, coalesce(r.submitted_by, r.returned_by) as by,
            case when r.state = 'submitted' then t.note else r.remark end as note
       from cchc_reports r left join cchc_turns t on t.report_id = r.document_id
      where r.agency_id = any(cast(:agencies as text[]))
        and ((r.state = 'submitted' and ${asks('mayIssue')})
             or (r.state = 'draft' and r.returned_at is not null and ${asks('mayDraft')}))
      order by coalesce(r.submitted_at, r.returned_at), r.document_id`,
    { account, agencies: toTextArray(agencies), mayIssue, mayDraft },
  );
