import { createHash } from 'node:crypto';

/** What one entry of the action log says; its hash covers all of it and the entry before. */
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

/** Before the first entry of a subject. */
export const CHAIN_START = '';

/** SHA-256 over the entry and the hash of the one before: one that is changed or taken out breaks the chain behind it. */
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
