import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { formatDocumentNumber, safeFileName } from '../../domain/vi';
import type { Query } from '../../sources';
import {
  findIssued,
  findReport,
  holdStanding,
  insertSignedFile,
  setPublic,
  setVoid,
  type IssuedRow,
  type StandingRow,
} from '../store';
import type { ActionName, ReportAnswer } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables, reading } from '../../services/reading';
import type { Actor } from './actor';
import { createDraft } from './drafts';
import { answerReport } from './reports';
import { requireReport } from './requireReport';
import { readPrint } from './snapshot';

interface Held {
  readonly issued: IssuedRow;
  readonly standing: StandingRow;
}

/** Changes the mutable part of an issued report and logs it; the frozen rows are never touched. */
const change = async (
  strapi: Core.Strapi,
  documentId: string,
  actor: Actor,
  now: Date,
  work: (query: Query, held: Held) => Promise<{ action: ActionName; detail: Record<string, unknown> }>,
): Promise<ReportAnswer> => {
  await inOwnTables(strapi, async (query) => {
    const held = await holdIssued(query, documentId);
    const done = await work(query, held);
    await getService(strapi, 'log').add(query, actor, {
      ...done,
      at: now,
      agencyId: held.issued.agencyId,
      reportId: documentId,
    });
  });
  return answerReport(strapi, documentId, now);
};

/**
 * Shows the report to the public, or hides it. A report that lists evidence cannot be shown, because evidence is
 * private in the records too.
 * @throws ReportError `report_voided`, `report_not_issued`, `evidence_not_public`
 */
export const showReport = (
  strapi: Core.Strapi,
  documentId: string,
  isPublic: boolean,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> =>
  change(strapi, documentId, actor, now, async (query, { standing }) => {
    if (isPublic && standing.voidedAt !== null) throw new ReportError('report_voided');
    if (isPublic && (await hasEvidence(query, documentId))) throw new ReportError('evidence_not_public');
    await setPublic(query, documentId, isPublic);
    return { action: isPublic ? 'show' : 'hide', detail: {} };
  });

/**
 * Voids the report with a reason; its number stays used.
 * @throws ReportError `report_voided`, `report_superseded`
 */
export const voidReport = (
  strapi: Core.Strapi,
  documentId: string,
  reason: string,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> =>
  change(strapi, documentId, actor, now, async (query, { standing, issued }) => {
    if (standing.voidedAt !== null) throw new ReportError('report_voided');
    if (standing.supersededBy !== null) throw new ReportError('report_superseded');
    await setVoid(query, documentId, { at: now, by: actor.name, reason });
    return { action: 'void', detail: { number: formatNumber(issued), reason } };
  });

/**
 * Attaches the signed PDF. If the report is shown to the public, the account also needs the right to show it.
 * @throws ReportError `signed_file_invalid`, `publish_needed`, `report_voided`, `report_not_issued`
 */
export const attachSignedFile = async (
  strapi: Core.Strapi,
  documentId: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
  actor: Actor & { readonly mayPublish: boolean },
  now: Date,
): Promise<ReportAnswer> => {
  if (!isPdf(bytes)) throw new ReportError('signed_file_invalid');
  return change(strapi, documentId, actor, now, async (query, { standing }) => {
    if (standing.voidedAt !== null) throw new ReportError('report_voided');
    if (standing.public && !actor.mayPublish) throw new ReportError('publish_needed');
    const safe = safeFileName(name.toLowerCase().endsWith('.pdf') ? name : `${name}.pdf`);
    const file = { reportId: documentId, name: safe, bytes, at: now, by: actor.name };
    const kept = await insertSignedFile(query, file);
    return { action: 'attach', detail: { name: safe, bytes: bytes.length, ...kept } };
  });
};

/**
 * Creates the draft that will supersede the report, with its text. The old report stays unchanged until the new one
 * is issued.
 * @throws ReportError `supersede_open` with the `documentId` of the open draft, `report_voided`, `report_superseded`
 */
export const supersedeReport = async (
  strapi: Core.Strapi,
  documentId: string,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  const { row, agency } = await reading(strapi, async (source) => {
    const found = await requireReport(source.query, documentId);
    return { row: found, agency: await source.agencyOfDocument(found.agencyId) };
  });
  if (row.state !== 'issued') throw new ReportError('report_not_issued');
  const asked = { agency: agency.slug, kind: row.kind, period: row.periodKey, cutoff: row.cutoff };
  try {
    return await createDraft(strapi, asked, actor, now, row);
  } catch (error) {
    if (!(error instanceof ReportError) || error.code !== 'draft_exists') throw error;
    throw new ReportError('supersede_open', {}, error.details);
  }
};

const hasEvidence = async (query: Query, documentId: string): Promise<boolean> => {
  const row = await findReport(query, documentId);
  return row !== null && readPrint(row).appendices.includes('evidence');
};

const formatNumber = ({ number, symbol }: IssuedRow): string => formatDocumentNumber(number, symbol);

const holdIssued = async (query: Query, documentId: string): Promise<Held> => {
  const standing = await holdStanding(query, documentId);
  const issued = await findIssued(query, documentId);
  if (standing !== null && issued !== null) return { standing, issued };
  await requireReport(query, documentId);
  throw new ReportError('report_not_issued');
};

const PDF_BEGINS = '%PDF-';
/** PDF readers look for the header within this many bytes (ISO 32000-1, Annex H, implementation note 13). */
const PDF_BEGINS_WITHIN = 1024;

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_BEGINS_WITHIN))
    .toString('latin1')
    .includes(PDF_BEGINS);
