import type { Core } from '@strapi/strapi';
import { ReportError } from '../../../domain/errors';
import { chainHash, type CheckpointLine, type PublicKeyOf } from '../../model';
import type { Query } from '../../../sources';
import {
  issueEntry,
  issueSignature,
  readLedgerId,
  storedReport,
  type ActionRow,
  type IssueSignature,
  type StoredReport,
} from '../../store';
import words from '../../../translations/verification.vi.json';
import type { SignatureAnswer } from '../../../contract';
import { getService } from '../../../services/getService';
import { trustedLines } from './history';
import { reportFaults } from './reportFaults';
import { signatureFaults } from './signatureFaults';

/** Trusted keys, and the checkpoint that covered the data from before signatures. */
interface Trusted {
  readonly keys: ReadonlyMap<string, PublicKeyOf>;
  readonly first: CheckpointLine | null;
}

/**
 * Compares one issued report with its signatures. It reads only that report; `npm run verify` finds rows removed or
 * added elsewhere.
 * @returns null when the report is not stored
 */
export const signatureAnswer = async (
  strapi: Core.Strapi,
  query: Query,
  reportId: string,
): Promise<SignatureAnswer | null> => {
  const report = await storedReport(query, reportId);
  if (report === null) return null;
  const entry = await issueEntry(query, reportId);
  const signed = await issueSignature(query, reportId);
  const key = signed?.keyId ?? null;
  try {
    const faults = findFaults(report, entry, signed, await readTrusted(strapi, query, key));
    if (faults.length > 0) return { state: 'faulty', key, faults };
    return { state: key === null ? 'before-signing' : 'signed', key, faults: [] };
  } catch (error) {
    if (error instanceof ReportError || (error as NodeJS.ErrnoException).code !== undefined)
      return { state: 'unchecked', key, faults: [] };
    throw error;
  }
};

/**
 * Signatures by the present key need no checkpoint; checkpoints vouch for former keys and for data from before
 * signatures.
 */
const readTrusted = async (strapi: Core.Strapi, query: Query, key: string | null): Promise<Trusted> => {
  const signing = getService(strapi, 'signing');
  const own = signing.key();
  if (key === own.id) return { keys: new Map([[own.id, own]]), first: null };
  const log = (await readLedgerId(query)) ?? '';
  const lines: CheckpointLine[] = [];
  for (const place of signing.places().all)
    for (const line of await place.lines(log)) if (line !== null) lines.push(line);
  const beginning = lines.reduce((least, { checkpoint }) => Math.min(least, checkpoint.number), Infinity);
  // Each verification of a signature takes time, and the usual checkpoints in between name no key.
  const telling = lines.filter(
    ({ checkpoint: { kind, number } }) => kind !== 'usual' || number === beginning,
  );
  const { keys, isTrusted } = trustedLines(telling, own);
  const whole = telling.filter(isTrusted);
  const restored = whole.filter(({ checkpoint }) => checkpoint.kind === 'restore');
  const byNumber = (a: CheckpointLine, b: CheckpointLine): number =>
    a.checkpoint.number - b.checkpoint.number;
  const first = restored.sort(byNumber).at(-1) ?? whole.sort(byNumber)[0] ?? null;
  return { keys, first };
};

const findFaults = (
  report: StoredReport,
  entry: ActionRow | null,
  signed: IssueSignature | null,
  { keys, first }: Trusted,
): string[] => {
  const issues = new Map(entry === null ? [] : [[report.reportId, entry]]);
  const found = [
    ...reportFaults(report, entry ?? undefined),
    ...signatureFaults([report], signed === null ? [] : [signed], issues, { keys }, new Set()),
  ].map(({ fault }) => fault);
  const isOlder = entry !== null && signed === null && entry.signature === null;
  if (isOlder && !isCovered(entry, first)) found.push(words.unsigned);
  return [...new Set(found)];
};

/** True if an unsigned entry is older than signatures: the first checkpoint has its chain, and its hash is right. */
const isCovered = (entry: ActionRow, first: CheckpointLine | null): boolean =>
  chainHash({ ...entry, at: entry.at.toISOString() }) === entry.hash &&
  (first?.checkpoint.heads ?? []).some(
    ([subject, position]) => subject === entry.subject && entry.position <= position,
  );
