import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { listLines } from '../../domain/narrative';
import { oneLine } from '../../domain/vi';
import { inSnapshot, type Query } from '../../sources';
import {
  CONTENT_PARTS,
  insertIssued,
  insertRequest,
  insertStanding,
  readHashes,
  setState,
  type IssuedContents,
} from '../store';
import type { WrittenReport } from '../../worker/job';
import type { IssueRequest } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables } from '../../services/reading';
import { reportNames } from '../../services/reportNames';
import type { Issue } from './issuing';
import { listKnown } from './known';
import { numberTaken, type IssueValues } from './numbering';
import type { Printed } from './printing';
import { holdSubmitted } from './requireReport';
import { supersede } from './superseding';
import { findTitle } from './templates';

/** A report with its written file, and the input of that file. */
interface Written {
  readonly chosen: IssueValues;
  readonly printed: Printed;
  readonly written: WrittenReport;
  /** The bodies that are gone on the day of issue and named in spite of it, for the reason in the request. */
  readonly gone: readonly string[];
}

/**
 * Stores an issued report, all or nothing: figures, records, text, tree and file with their hashes, the new state,
 * the superseded report, a log entry, and the request.
 * @throws ReportError `number_taken`, `report_not_submitted`, `report_changed`, `idempotency_key_reused`
 */
export const storeIssued = async (strapi: Core.Strapi, issue: Issue, made: Written): Promise<void> => {
  const contents = toContents(made);
  if (await inOwnTables(strapi, (query) => store(strapi, query, issue, made, contents))) return;
  const { register, number } = made.chosen;
  throw await inSnapshot(strapi, (query) => numberTaken(query, register, number));
};

const toContents = ({ written: { bytes, tree }, printed }: Written): IssuedContents => {
  const { snapshot, sections: texts } = printed;
  const { facts, records, view } = snapshot;
  const lines = new Map(listLines(texts, view, facts).map((section) => [section.key, section.lines]));
  return {
    docx: bytes,
    figures: JSON.stringify(facts.figures),
    records: JSON.stringify(records),
    sections: JSON.stringify(
      texts.map(({ key, text }) => ({ key, title: findTitle(key), text, lines: lines.get(key) ?? [] })),
    ),
    document: tree ?? '',
  };
};

/** The log's record of an override: the bodies that are gone, and the leader's reason. */
const toOverride = ({ override }: IssueRequest, gone: readonly string[]): Readonly<Record<string, string>> =>
  override === undefined || gone.length === 0
    ? {}
    : { override: override.reason.trim(), gone: gone.join(' ') };

/** @returns false, with nothing written, when the number was taken in the meantime */
const store = async (
  strapi: Core.Strapi,
  query: Query,
  { asked, repeatable: { account, key, fingerprint }, actor, now }: Issue,
  { chosen, printed, written: { document }, gone }: Written,
  contents: IssuedContents,
): Promise<boolean> => {
  const { row, snapshot } = printed;
  const { documentId } = row;
  const { register, number, issuedOn, signer } = chosen;
  await holdSubmitted(query, documentId, row.version);
  const names = reportNames(
    document,
    { slug: snapshot.agency.slug, shortName: snapshot.facts.agency.shortName },
    snapshot.request,
    'docx',
  );
  const issued = {
    ...register,
    reportId: documentId,
    agencyName: oneLine(snapshot.facts.agency.name),
    number,
    issuedOn,
    title: row.title,
    signer: oneLine(signer?.name ?? ''),
    fileName: names.fileName,
    asOf: now,
    issuedAt: now,
    issuedBy: actor.name,
  };
  // Written first, because the unique index of the register decides who gets the number.
  if (!(await insertIssued(query, issued, contents))) return false;
  await insertStanding(query, documentId);
  if (row.supersedes !== null) await supersede(query, row.supersedes, documentId);
  await setState(query, { documentId, at: now, by: actor.name }, 'issued');
  if (
    key !== null &&
    !(await insertRequest(query, { account, key, reportId: documentId, fingerprint, at: now }))
  )
    throw new ReportError('idempotency_key_reused');
  const hashes = await readHashes(query, documentId, CONTENT_PARTS);
  const entry = await getService(strapi, 'log').add(query, actor, {
    action: 'issue',
    at: now,
    agencyId: row.agencyId,
    reportId: documentId,
    detail: { ...listKnown({ ...row, ...issued }), hashes, ...toOverride(asked, gone) },
  });
  await getService(strapi, 'signing').signIssue(query, {
    ...issued,
    report: documentId,
    agency: register.agencyId,
    issuedAt: now.toISOString(),
    hashes,
    entry,
  });
  return true;
};
