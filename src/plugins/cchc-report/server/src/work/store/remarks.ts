import type { Query } from '../../sources/query';

/** A remark on a section of a report, or an answer to one. */
export interface RemarkRow {
  readonly id: string;
  readonly reportId: string;
  /** Null for a remark; an answer names its remark. */
  readonly answersId: string | null;
  readonly section: string;
  readonly anchor: string | null;
  readonly text: string;
  /** Row id of the author; null: a token. */
  readonly account: number | null;
  readonly name: string;
  readonly at: Date;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
}

const COLUMNS = `m.id, m.report_id as "reportId", m.answers_id as "answersId", m.section, m.anchor, m.text, m.account, m.name, m.at,
  m.resolved_at as "resolvedAt", m.resolved_by as "resolvedBy"`;

/** All remarks and answers of a report, the oldest first. */
export const listRemarks = (query: Query, reportId: string): Promise<readonly RemarkRow[]> =>
  query<RemarkRow>(`select ${COLUMNS} from cchc_remarks m where m.report_id = :reportId order by m.id`, {
    reportId,
  });

/** Reads a remark and locks it until the transaction ends; null for an answer or an unknown id. */
export const holdRemark = async (query: Query, id: string): Promise<RemarkRow | null> => {
  const [row] = await query<RemarkRow>(
    `select ${COLUMNS} from cchc_remarks m
      where m.id = cast(:id as bigint) and m.answers_id is null for update`,
    { id },
  );
  return row ?? null;
};

export type NewRemark = Pick<
  RemarkRow,
  'reportId' | 'answersId' | 'section' | 'anchor' | 'text' | 'account' | 'name' | 'at'
>;

/** @returns the id of the new one */
export const insertRemark = async (query: Query, remark: NewRemark): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `insert into cchc_remarks (report_id, answers_id, section, anchor, text, account, name, at)
     values (:reportId, :answersId, :section, :anchor, :text, :account, :name, :at) returning id`,
    { ...remark },
  );
  if (row === undefined) throw new Error('a remark got no id');
  return row.id;
};

export const resolveRemark = async (query: Query, id: string, at: Date, by: string): Promise<void> => {
  await query('update cchc_remarks set resolved_at = :at, resolved_by = :by where id = :id', { id, at, by });
};

/** Replaces the accounts that a remark waits for. */
export const nameAccounts = async (
  query: Query,
  remarkId: string,
  accounts: readonly number[],
): Promise<void> => {
  await query('delete from cchc_remark_names where remark_id = :remarkId', { remarkId });
  for (const account of accounts)
    await query('insert into cchc_remark_names (remark_id, account) values (:remarkId, :account)', {
      remarkId,
      account,
    });
};

/** A remark that waits for an account. */
export interface WaitingRemark {
  readonly id: string;
  readonly reportId: string;
  readonly agencyId: string;
  readonly periodKind: string;
  readonly periodKey: string;
  readonly cutoff: string;
  readonly section: string;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** The unresolved remarks on open reports that wait for an account, the oldest first; each with its newest words. */
export const listWaitingRemarks = (query: Query, account: number): Promise<readonly WaitingRemark[]> =>
  query<WaitingRemark>(
    `select m.id, r.document_id as "reportId", r.agency_id as "agencyId", r.kind as "periodKind", r.period_key as "periodKey",
            r.cutoff, m.section, l.text, l.name as by, l.at
       from cchc_remark_names n
       join cchc_remarks m on m.id = n.remark_id and m.resolved_at is null
       join cchc_reports r on r.document_id = m.report_id and r.state in ('draft', 'submitted')
       join lateral (select a.text, a.name, a.at from cchc_remarks a
                      where a.id = m.id or a.answers_id = m.id order by a.id desc limit 1) l on true
      where n.account = :account order by l.at, m.id`,
    { account },
  );
