import type { Query } from '../../sources/query';
import { holdLock } from '../../sources/lock';

/** One entry of the action log. */
export interface ActionRow {
  readonly id: string;
  readonly subject: string;
  readonly position: number;
  readonly at: Date;
  /** Id of the account, and its name at that time. */
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
  /**
   * The signing key, the rows that the entry vouches for (JSON), and the signature; null for entries older than
   * signatures.
   */
  readonly keyId: string | null;
  readonly seals: string | null;
  readonly signature: string | null;
}

export const ACTION_COLUMNS = `a.id, a.subject, a.position, a.at, a.account, a.name, a.ip, a.action, a.agency_id as "agencyId",
  a.report_id as "reportId", a.detail, a.previous, a.hash, a.key_id as "keyId", a.seals, a.signature`;

/** The position of the next action of a subject; locked until the transaction ends, so that nobody else adds one. */
export const nextAction = async (
  query: Query,
  subject: string,
): Promise<{ id: string; last: Pick<ActionRow, 'position' | 'hash'> | null }> => {
  await holdLock(query, `actions:${subject}`);
  const [row] = await query<{ id: string; position: number | null; hash: string | null }>(
    `select nextval(pg_get_serial_sequence('cchc_report_actions', 'id')) as id, l.position, l.hash
       from (select 1) one
       left join lateral (select position, hash from cchc_report_actions where subject = :subject
                           order by position desc limit 1) l on true`,
    { subject },
  );
  if (row === undefined) throw new Error('the sequence of the action log answered nothing');
  const { id, position, hash } = row;
  return { id, last: position === null || hash === null ? null : { position, hash } };
};

/** Adds an entry and marks it as not yet covered by a checkpoint. */
export const insertAction = async (query: Query, row: ActionRow): Promise<void> => {
  await query(
    `with made as (
       insert into cchc_report_actions (id, subject, position, at, account, name, ip, action, agency_id, report_id, detail, previous,
                                        hash, key_id, seals, signature)
       overriding system value
       values (:id, :subject, :position, :at, :account, :name, :ip, :action, :agencyId, :reportId, :detail, :previous,
               :hash, :keyId, :seals, :signature)
       returning id)
     insert into cchc_report_uncovered (action_id) select id from made`,
    { ...row },
  );
};

export interface ActionFilter {
  readonly agencyId: string | null;
  readonly reportId: string | null;
  /** Include sign-ins and actions on accounts and permissions. */
  readonly accounts: boolean;
  /** Include entries without an agency, which may be of any office. */
  readonly everywhere: boolean;
}

/**
 * Lists entries, newest first; entries without an agency may appear in the log of every agency.
 */
export const listActions = async (
  query: Query,
  { agencyId, reportId, accounts, everywhere }: ActionFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: readonly ActionRow[]; total: number }> => {
  const where = `(cast(:agencyId as text) is null or a.agency_id = :agencyId
      or (a.agency_id is null and cast(:everywhere as boolean) and (cast(:accounts as boolean) or a.action in ('publish', 'unpublish', 'delete', 'export')))) and (cast(:reportId as text) is null or a.report_id = :reportId)`;
  const rows = await query<ActionRow>(
    `select ${ACTION_COLUMNS} from cchc_report_actions a where ${where} order by a.id desc limit :limit offset :offset`,
    { agencyId, reportId, accounts, everywhere, limit, offset },
  );
  const [counted] = await query<{ total: number }>(
    `select cast(count(*) as integer) as total from cchc_report_actions a where ${where}`,
    { agencyId, reportId, accounts, everywhere },
  );
  return { rows, total: counted?.total ?? 0 };
};

/** All entries, chain by chain; `after` is the last one read. */
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
