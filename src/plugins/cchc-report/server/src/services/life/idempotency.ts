import { createHash } from 'node:crypto';
import { ReportError } from '../../domain/errors';
import { settingsFrom, signerOf } from '../../domain/life';
import type { Query } from '../../sources';
import { findIssued, findRequest, settingsVersions } from '../../sources/life';
import type { IssueRequest } from '../../contract';

/** A request that may come twice: by whom, under which key (null: none), and what it asks. */
export interface Repeatable {
  readonly account: string;
  readonly key: string | null;
  readonly fingerprint: string;
}

/** The same for the same request, whatever the order of its parts. */
export const fingerprintOf = (documentId: string, { number, issuedOn, signer }: IssueRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([documentId, number ?? null, issuedOn ?? null, signer ?? null]))
    .digest('hex');

/** Whether a request under this key was answered. @throws ReportError `idempotency_key_reused` when it asked for another thing */
export const answeredBefore = async (
  query: Query,
  { account, key, fingerprint }: Repeatable,
): Promise<boolean> => {
  const before = key === null ? null : await findRequest(query, account, key);
  if (before === null) return false;
  if (before.fingerprint !== fingerprint) throw new ReportError('idempotency_key_reused');
  return true;
};

/** Whether the report is issued already, and just as it is asked: without a key that too is the same request. */
export const isAsIssued = async (
  query: Query,
  documentId: string,
  { number, issuedOn, signer }: IssueRequest,
): Promise<boolean> => {
  const issued = await findIssued(query, documentId);
  if (issued === null || number === undefined || issuedOn === undefined) return false;
  if (issued.number !== number || issued.issuedOn !== issuedOn) return false;
  if (signer === undefined) return true;
  const settings = settingsFrom((await settingsVersions(issued.agencyId).current(query))?.content ?? null);
  return signerOf(settings, signer)?.name === issued.signer;
};
