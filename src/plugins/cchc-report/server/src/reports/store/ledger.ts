import type { PublicKeyOf } from '../model';
import { holdLock } from '../../sources/lock';
import type { Query } from '../../sources/query';

/** The id of this database's log; null when the row is gone. */
export const readLedgerId = async (query: Query): Promise<string | null> => {
  const [row] = await query<{ id: string }>('select id from cchc_report_ledger order by id limit 1');
  return row?.id ?? null;
};

export const readKeys = (query: Query): Promise<readonly PublicKeyOf[]> =>
  query<PublicKeyOf>('select id, public_key as "publicKey" from cchc_report_keys order by added_at, id');

export const insertKey = async (query: Query, { id, publicKey }: PublicKeyOf): Promise<void> => {
  await query(
    'insert into cchc_report_keys (id, public_key, added_at) values (:id, :publicKey, now()) on conflict do nothing',
    { id, publicKey },
  );
};

export interface IssueSignature {
  readonly reportId: string;
  readonly keyId: string;
  readonly statement: string;
  readonly signature: string;
}

export const insertIssueSignature = async (query: Query, row: IssueSignature): Promise<void> => {
  await query(
    `insert into cchc_report_signatures (report_id, key_id, statement, signature)
     values (:reportId, :keyId, :statement, :signature)`,
    { ...row },
  );
};

const ISSUE_SIGNATURE = `select report_id as "reportId", key_id as "keyId", statement, signature from cchc_report_signatures`;

export const readIssueSignatures = (query: Query): Promise<readonly IssueSignature[]> =>
  query<IssueSignature>(`${ISSUE_SIGNATURE} order by report_id`);

export const issueSignature = async (query: Query, reportId: string): Promise<IssueSignature | null> =>
  (await query<IssueSignature>(`${ISSUE_SIGNATURE} where report_id = :reportId`, { reportId }))[0] ?? null;

/** Locks the checkpoints until the end of the transaction: one at a time, across all processes. */
export const holdCheckpoints = (query: Query): Promise<void> => holdLock(query, 'checkpoint');

export interface UncoveredEntry {
  readonly id: string;
  readonly subject: string;
  readonly position: number;
  readonly action: string;
  readonly reportId: string | null;
  readonly detail: string;
  readonly hash: string;
  readonly signature: string | null;
}

/** Takes the entries that no checkpoint covers; they are restored if the transaction fails. */
export const takeUncovered = (query: Query): Promise<readonly UncoveredEntry[]> =>
  query<UncoveredEntry>(
    `with taken as (delete from cchc_report_uncovered returning action_id)
     select a.id, a.subject, a.position, a.action, a.report_id as "reportId", a.detail, a.hash, a.signature
       from taken join cchc_report_actions a on a.id = taken.action_id order by a.id`,
  );

/** Reads the ids of entries that no checkpoint covers. */
export const readUncovered = async (query: Query): Promise<ReadonlySet<string>> => {
  const rows = await query<{ id: string }>('select action_id as id from cchc_report_uncovered');
  return new Set(rows.map(({ id }) => id));
};

/** The last entry of every chain, and the number of entries. */
export const allHeads = async (
  query: Query,
): Promise<{ entries: number; heads: readonly { subject: string; position: number; hash: string }[] }> => {
  const heads = await query<{ subject: string; position: number; hash: string }>(
    `select distinct on (subject) subject, position, hash from cchc_report_actions order by subject, position desc`,
  );
  const [counted] = await query<{ entries: number }>(
    'select cast(count(*) as integer) as entries from cchc_report_actions',
  );
  return { entries: counted?.entries ?? 0, heads };
};

export const countIssued = async (query: Query): Promise<number> => {
  const [row] = await query<{ count: number }>(
    'select cast(count(*) as integer) as count from cchc_issued_reports',
  );
  return row?.count ?? 0;
};

export interface StoredCheckpoint {
  readonly number: number;
  readonly at: Date;
  readonly line: string;
}

export const lastCheckpoint = async (query: Query): Promise<StoredCheckpoint | null> => {
  const [row] = await query<StoredCheckpoint>(
    'select number, at, line from cchc_report_checkpoints order by number desc limit 1',
  );
  return row ?? null;
};

export const storedCheckpoints = (query: Query): Promise<readonly StoredCheckpoint[]> =>
  query<StoredCheckpoint>('select number, at, line from cchc_report_checkpoints order by number');

/** An existing row with that number stays; `verify` finds that it differs. */
export const insertCheckpoint = async (
  query: Query,
  { number, at, line }: StoredCheckpoint,
): Promise<void> => {
  await query(
    'insert into cchc_report_checkpoints (number, at, line) values (:number, :at, :line) on conflict do nothing',
    { number, at, line },
  );
};
