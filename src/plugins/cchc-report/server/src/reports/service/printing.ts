import type { Core } from '@strapi/strapi';
import type { FileFormat, ReportDocument } from 'nd30-document';
import { requiredLists, type AppendixId } from '../../domain/appendices';
import { ReportError } from '../../domain/errors';
import { findSigner, type Letter } from '../model';
import { draftTemplate, type SectionText } from '../../domain/narrative';
import { inSnapshot, type Query } from '../../sources';
import {
  findIssued,
  findReport,
  readIssuedFile,
  readIssuedPart,
  readSections,
  readSignedFile,
  type ReportRow,
} from '../store';
import type { FeedMessage, RenderJob } from '../../worker/job';
import { getService } from '../../services/getService';
import { readLists } from '../../services/lists';
import { inOwnTables, reading, type Reading } from '../../services/reading';
import { refuseTooMany, writeAs } from '../../services/report';
import { reportNames } from '../../services/reportNames';
import type { Actor } from './actor';
import { readAgencySettings } from './agencySettings';
import { requireReport } from './requireReport';
import { readDraftData, readPrint, toSnapshot, type Snapshot } from './snapshot';
import type { AgencySettings } from '../../contract';

export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** The input of a report's file. */
export interface Printed {
  readonly row: ReportRow;
  readonly snapshot: Snapshot;
  readonly settings: AgencySettings;
  readonly sections: readonly SectionText[];
  readonly job: RenderJob;
}

/**
 * Reads everything that an open report is printed from, in one snapshot of the database and without any cache, and
 * passes on the records of its appendices.
 * @throws ReportError `template_invalid`, `placeholder_unknown`, `appendix_too_long`, and as `readDraftData`
 */
export const readPrinted = async (
  strapi: Core.Strapi,
  source: Reading,
  row: ReportRow,
  {
    format,
    issue,
    signer,
    now,
  }: { format: RenderJob['format']; now: Date } & Partial<Pick<Letter, 'issue' | 'signer'>>,
  push: (message: FeedMessage) => void,
): Promise<Printed> => {
  const { query } = source;
  const { appendices, medium, size: preset } = readPrint(row);
  const data = await readDraftData(source, row, now);
  const { facts } = data;
  const snapshot = await toSnapshot(source, data, row, appendices);
  const lists = requiredLists(appendices);
  const counts = Object.fromEntries(lists.map((list) => [list, data.listed[list] ?? 0]));
  refuseTooMany(strapi, counts, format);
  await readLists(source, data, counts, push);
  const settings = await readAgencySettings(query, row.agencyId);
  const rows = await readSections(query, row.documentId);
  const sections = rows.map(({ section, text }) => ({ key: section, text }));
  const letter = { settings, signer: signer ?? findSigner(settings), issue: issue ?? null };
  const template = draftTemplate(sections);
  const withTree = issue !== undefined;
  return {
    row,
    snapshot,
    settings,
    sections,
    job: { format, facts, appendices, medium, preset, template, letter, withTree },
  };
};

/**
 * The appendices chosen for a report.
 * @throws ReportError `report_unknown`
 */
export const readAppendices = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly AppendixId[]> => {
  const row = await inSnapshot(strapi, (query) => requireReport(query, documentId));
  return readPrint(row).appendices;
};

/** Renders a report as a page: an open one from the records, an issued one in its frozen form. */
export const previewReport = async (
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<Uint8Array> => {
  const frozen = await inSnapshot(strapi, (query) => readIssuedPart(query, documentId, 'document'));
  if (frozen === null) return (await writeDraft(strapi, documentId, 'html', now)).bytes;
  const document = JSON.parse(frozen) as ReportDocument;
  return getService(strapi, 'rendering').print({ format: 'html', document });
};

/** Writes the file of an open report; nothing is stored. */
const writeDraft = async (
  strapi: Core.Strapi,
  documentId: string,
  format: RenderJob['format'],
  now: Date,
) => {
  const turn = await getService(strapi, 'rendering').takeTurn();
  try {
    const { snapshot, job } = await reading(strapi, async (source) => {
      const row = await requireReport(source.query, documentId);
      return readPrinted(strapi, source, row, { format, now }, turn.push);
    });
    return { ...(await turn.write(job)), snapshot };
  } finally {
    turn.end();
  }
};

/**
 * Returns the file of a report in a format and logs the export: an open report in its present state, an issued one as
 * the frozen .docx or the signed PDF.
 * @throws ReportError `report_unknown`, `format_not_issued`, `conversion_unavailable`, and those of writing
 */
export const exportReport = async (
  strapi: Core.Strapi,
  documentId: string,
  format: FileFormat,
  actor: Actor,
  now: Date,
): Promise<PrintedFile> => {
  const row = await inSnapshot(strapi, (query) => requireReport(query, documentId));
  const file =
    row.state === 'issued'
      ? await inSnapshot(strapi, (query) => readFrozenFile(query, documentId, format))
      : await writeOpenFile(strapi, documentId, format, now);
  await inOwnTables(strapi, (query) =>
    getService(strapi, 'log').add(query, actor, {
      action: 'export',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: { name: file.fileName, format },
    }),
  );
  return file;
};

/** The frozen .docx of an issued report, or its signed PDF. @throws ReportError `report_unknown`, `report_not_issued`, `format_not_issued` */
export const readFrozenFile = async (
  query: Query,
  documentId: string,
  format: FileFormat,
): Promise<PrintedFile> => {
  const issued = await findIssued(query, documentId);
  if (issued === null) {
    const row = await findReport(query, documentId);
    throw new ReportError(row === null ? 'report_unknown' : 'report_not_issued', { id: documentId });
  }
  if (format === 'docx') {
    const bytes = await readIssuedFile(query, documentId);
    if (bytes !== null) return { bytes, fileName: issued.fileName };
  }
  const signed = format === 'pdf' ? await readSignedFile(query, documentId) : null;
  if (signed === null) throw new ReportError('format_not_issued');
  return { bytes: signed.bytes, fileName: signed.name };
};

const writeOpenFile = async (
  strapi: Core.Strapi,
  documentId: string,
  format: FileFormat,
  now: Date,
): Promise<PrintedFile> => {
  const { bytes, document, snapshot } = await writeAs(strapi, format, (written) =>
    writeDraft(strapi, documentId, written, now),
  );
  const { agency, facts, request } = snapshot;
  const known = { slug: agency.slug, shortName: facts.agency.shortName };
  return { bytes, fileName: reportNames(document, known, request, format).fileName };
};
