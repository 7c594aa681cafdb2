import type { Query } from '../query';
import { holdLock } from '../lock';

/** One thing somebody did, as the log keeps it. */
export interface ActionRow {
  readonly id: string;
  readonly subject: string;
  readonly position: number;
  readonly at: Date;
  /** Id of the account, and its name as it was then. */
  readonly account: string;
  readonly name: string;
  readonly ip: string | null;
  readonly action: string;
  readonly agencyId: string | null;
  readonly reportId: string | null;
  /** JSON. */
  readonly detail: string;
  readonly previous: string;
  readonly hash: string;
}

export type NewAction = Omit<ActionRow, 'id' | 'position' | 'previous' | 'hash'>;

export const ACTION_COLUMNS = `a.id, a.subject, a.position, a.at, a.account, a.name, a.ip, a.action, a.agency_id as "agencyId",
  a.report_id as "reportId", a.detail, a.previous, a.hash`;

/** The last action of a subject; until the transaction ends nobody else adds one. */
export const lastAction = async (
  query: Query,
  subject: string,
): Promise<Pick<ActionRow, 'position' | 'hash'> | null> => {
  await holdLock(query, `actions:${subject}`);
  const [row] = await query<Pick<ActionRow, 'position' | 'hash'>>(
    'select position, hash from cchc_report_actions where subject = :subject order by position desc limit 1',
    { subject },
  );
  return row ?? null;
};

export const insertAction = async (query: Query, row: Omit<ActionRow, 'id'>): Promise<void> => {
  await query(
    `insert into cchc_report_actions (subject, position, at, account, name, ip, action, agency_id, report_id, detail, previous, hash)
     values (:subject, :position, :at, :account, :name, :ip, :action, :agencyId, :reportId, :detail, :previous, :hash)`,
    { ...row },
  );
};

export interface ActionFilter {
  readonly agencyId: string | null;
  readonly reportId: string | null;
  /** With what was done with accounts and permissions, and who signed in. */
  readonly accounts: boolean;
}

/** Newest first; those of no agency, such as publications, stand in the log of each. */
export const listActions = async (
  query: Query,
  { agencyId, reportId, accounts }: ActionFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: readonly ActionRow[]; total: number }> => {
  const where = `(cast(:agencyId as text) is null or a.agency_id = :agencyId
      or (a.agency_id is null and (cast(:accounts as boolean) or a.action in ('publish', 'unpublish', 'delete', 'export')))) and (cast(:reportId as text) is null or a.report_id = :reportId)`;
  const rows = await query<ActionRow>(
    `select ${ACTION_COLUMNS} from cchc_report_actions a where ${where} order by a.id desc limit :limit offset :offset`,
    { agencyId, reportId, accounts, limit, offset },
  );
  const [counted] = await query<{ total: number }>(
    `select cast(count(*) as integer) as total from cchc_report_actions a where ${where}`,
    { agencyId, reportId, accounts },
  );
  return { rows, total: counted?.total ?? 0 };
};

/** All of them, chain by chain, `after` the last that was read. */
export const actionsAfter = (
  query: Query,
  after: { subject: string; position: number },
  limit: number,
): Promise<readonly ActionRow[]> =>
  query<ActionRow>(
    `select ${ACTION_COLUMNS} from cchc_report_actions a where (a.subject, a.position) > (:subject, :position)
      order by a.subject, a.position limit :limit`,
    { ...after, limit },
  );
