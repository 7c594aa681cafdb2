import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { linesOf } from '../../domain/narrative';
import { oneLine } from '../../domain/vi';
import { inSnapshot, inTransaction, type Query } from '../../sources';
import {
  CONTENT_PARTS,
  insertIssued,
  insertRequest,
  insertStanding,
  readHashes,
  readSections,
  setState,
  type IssuedContents,
} from '../../sources/life';
import type { WrittenReport } from '../../worker/job';
import { getService } from '../getService';
import { reportNames } from '../reportNames';
import type { Actor } from './actor';
import { heldSubmitted } from './held';
import type { Repeatable } from './idempotency';
import { knownOf } from './known';
import type { NextNumbers } from './nextNumbers';
import { numberTaken, type Chosen } from './numbering';
import type { DraftReading } from './printing';
import { supersede } from './superseding';
import { titleOf } from './templates';

type Written = WrittenReport & { readonly known: DraftReading & { readonly chosen: Chosen } };

interface Request {
  readonly repeatable: Repeatable;
  readonly actor: Actor;
  readonly now: Date;
  readonly nextNumbers: NextNumbers;
}

/** Thrown in a transaction, so that it takes back what it did; the number is looked up behind it. */
class Taken extends Error {}

/**
 * Keeps an issued report, all of it or nothing: figures, records, text, tree and file with their hashes, the new state, whom
 * it supersedes, a word in the log, and the request.
 * @throws ReportError `number_taken`, `report_not_submitted`, `report_changed`, `idempotency_key_reused`
 */
export const storeIssued = async (strapi: Core.Strapi, written: Written, request: Request): Promise<void> => {
  const { register, number } = written.known.chosen;
  const contents = await contentsOf(strapi, written);
  try {
    await inTransaction(strapi, (query) => store(strapi, query, written, contents, request));
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
    throw await inSnapshot(strapi, (query) => numberTaken(query, register, number, request.nextNumbers));
  }
};

const contentsOf = async (
  strapi: Core.Strapi,
  { bytes, tree, known: { row, present } }: Written,
): Promise<IssuedContents> => {
  const rows = await inSnapshot(strapi, (query) => readSections(query, row.documentId));
  const texts = rows.map(({ section, text }) => ({ key: section, text }));
  const lines = new Map(
    linesOf(texts, present.view, present.facts).map((section) => [section.key, section.lines]),
  );
  return {
    docx: bytes,
    figures: JSON.stringify(present.facts.figures),
    records: JSON.stringify(present.records),
    sections: JSON.stringify(
      texts.map(({ key, text }) => ({ key, title: titleOf(key), text, lines: lines.get(key) ?? [] })),
    ),
    document: tree ?? '',
  };
};

const store = async (
  strapi: Core.Strapi,
  query: Query,
  { document, known: { row, present, chosen } }: Written,
  contents: IssuedContents,
  { repeatable: { account, key, fingerprint }, actor, now }: Request,
): Promise<void> => {
  const { documentId } = row;
  const { register, number, issuedOn, signer } = chosen;
  await heldSubmitted(query, documentId, row.version);
  const names = reportNames(
    document,
    { slug: present.agency.slug, shortName: present.facts.agency.shortName },
    present.request,
    'docx',
  );
  const issued = {
    ...register,
    reportId: documentId,
    agencyName: oneLine(present.facts.agency.name),
    number,
    issuedOn,
    title: row.title,
    signer: oneLine(signer?.name ?? ''),
    fileName: names.fileName,
    asOf: now,
    issuedAt: now,
    issuedBy: actor.name,
  };
  const isFree = await insertIssued(query, issued, contents);
  if (!isFree) throw new Taken();
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
    detail: { ...knownOf({ ...row, ...issued }), hashes },
  });
  await getService(strapi, 'signing').signIssue(query, {
    ...issued,
    report: documentId,
    agency: register.agencyId,
    issuedAt: now.toISOString(),
    hashes,
    entry,
  });
};
