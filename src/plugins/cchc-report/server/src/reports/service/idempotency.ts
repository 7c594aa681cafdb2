import { createHash } from 'node:crypto';
import { ReportError } from '../../domain/errors';
import { settingsFrom, findSigner } from '../model';
import type { Query } from '../../sources';
import { findIssued, findRequest, settingsVersions } from '../store';
import type { IssueRequest } from '../../contract';

/** A request that may be repeated: its caller, its key (null without one), and its content. */
export interface Repeatable {
  readonly account: string;
  readonly key: string | null;
  readonly fingerprint: string;
}

/** Digest of a request; independent of the order of its parts. */
export const makeFingerprint = (
  documentId: string,
  { number, issuedOn, signer, override }: IssueRequest,
): string =>
  createHash('sha256')
    .update(
      // Without an override as before there was one, so that requests of an older version are known again.
      JSON.stringify([
        documentId,
        number ?? null,
        issuedOn ?? null,
        signer ?? null,
        ...(override === undefined ? [] : [override.reason]),
      ]),
    )
    .digest('hex');

/**
 * True when a request with this key was already answered.
 * @throws ReportError `idempotency_key_reused` when its content was different
 */
export const answeredBefore = async (
  query: Query,
  { account, key, fingerprint }: Repeatable,
): Promise<boolean> => {
  const before = key === null ? null : await findRequest(query, account, key);
  if (before === null) return false;
  if (before.fingerprint !== fingerprint) throw new ReportError('idempotency_key_reused');
  return true;
};

/** True when the report is already issued exactly as requested: without a key, that also counts as a repetition. */
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
  return findSigner(settings, signer)?.name === issued.signer;
};
