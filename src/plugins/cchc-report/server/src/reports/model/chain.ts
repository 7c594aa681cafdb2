import { createHash } from 'node:crypto';

/** The content of one entry of the action log; the hash covers all of it and the hash of the previous entry. */
export interface ChainedAction {
  readonly subject: string;
  readonly position: number;
  /** ISO 8601. */
  readonly at: string;
  readonly account: string;
  readonly name: string;
  readonly ip: string | null;
  readonly action: string;
  readonly agencyId: string | null;
  readonly reportId: string | null;
  readonly detail: string;
  readonly previous: string;
}

/** The previous hash of the first entry of a subject. */
export const CHAIN_START = '';

/** SHA-256 over the entry and the previous hash: changing or removing an entry breaks the chain after it. */
export const chainHash = (entry: ChainedAction): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        entry.subject,
        entry.position,
        entry.at,
        entry.account,
        entry.name,
        entry.ip,
        entry.action,
        entry.agencyId,
        entry.reportId,
        entry.detail,
        entry.previous,
      ]),
    )
    .digest('hex');
