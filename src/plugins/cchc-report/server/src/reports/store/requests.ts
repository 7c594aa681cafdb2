import type { Query } from '../../sources/query';

/** An answered request, stored so that a repetition gets the same answer. */
export interface AnsweredRequest {
  readonly reportId: string;
  readonly fingerprint: string;
}

export const findRequest = async (
  query: Query,
  account: string,
  key: string,
): Promise<AnsweredRequest | null> => {
  const [row] = await query<AnsweredRequest>(
    `select report_id as "reportId", fingerprint from cchc_report_requests where account = :account and key = :key`,
    { account, key },
  );
  return row ?? null;
};

/** @returns true when the key was still unused */
export const insertRequest = async (
  query: Query,
  request: AnsweredRequest & { account: string; key: string; at: Date },
): Promise<boolean> => {
  const made = await query(
    `insert into cchc_report_requests (account, key, report_id, fingerprint, answered_at)
     values (:account, :key, :reportId, :fingerprint, :at) on conflict do nothing returning key`,
    { ...request },
  );
  return made.length > 0;
};
