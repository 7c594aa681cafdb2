import type { Core } from '@strapi/strapi';
import type { FileFormat, ReportDocument } from 'nd30-document';
import { requiredLists, type AppendixId } from '../../domain/appendices';
import { ReportError } from '../../domain/errors';
import { signerOf, type Letter } from '../../domain/life';
import { draftTemplate } from '../../domain/narrative';
import { inSnapshot, inTransaction, type Query, type SourceTables } from '../../sources';
import {
  findIssued,
  findReport,
  readIssuedFile,
  readIssuedPart,
  readSections,
  readSignedFile,
  type ReportRow,
} from '../../sources/life';
import type { FeedMessage, RenderJob } from '../../worker/job';
import { getService } from '../getService';
import type { ReadJob } from '../rendering';
import { reportNames, type ReportNames } from '../reportNames';
import type { Actor } from './actor';
import { printOf, type Present } from './present';

export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What a report's file is called after, and what its text was made from. */
export interface DraftReading {
  readonly present: Present;
  readonly row: ReportRow;
}

/** Prints a report as it stands: an open one from the records, an issued one as it was issued. */
export const createPrintingService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Reads all that an open report is printed from, and hands its records on.
   * @throws ReportError `template_invalid`, `placeholder_unknown`, `appendix_too_long`, and those of the present service
   */
  async read(
    query: Query,
    tables: SourceTables,
    row: ReportRow,
    {
      format,
      issue,
      signer,
      now,
    }: { format: RenderJob['format']; now: Date } & Partial<Pick<Letter, 'issue' | 'signer'>>,
    push: (message: FeedMessage) => void,
  ): Promise<ReadJob<DraftReading>> {
    const { appendices, medium, size } = printOf(row);
    const present = await getService(strapi, 'present').read(query, tables, row, appendices, now);
    const { facts, request, settings } = present;
    const lists = requiredLists(appendices);
    const reading = { query, tables, request };
    getService(strapi, 'report').refuseTooMany(
      await getService(strapi, 'lists').count(reading, lists),
      format,
    );
    await getService(strapi, 'lists').read(reading, lists, facts.covered.to, push);
    const sections = (await readSections(query, row.documentId)).map(({ section, text }) => ({
      key: section,
      text,
    }));
    const letter = { settings, signer: signer ?? signerOf(settings), issue: issue ?? null };
    return {
      job: {
        format,
        facts,
        appendices,
        medium,
        preset: size,
        template: draftTemplate(sections),
        letter,
        withTree: issue !== undefined,
      },
      known: { present, row },
    };
  },

  /** The appendices that were chosen for it. @throws ReportError `report_unknown` */
  async appendicesOf(documentId: string): Promise<readonly AppendixId[]> {
    const row = await inSnapshot(strapi, (query) => getService(strapi, 'reports').row(query, documentId));
    return printOf(row).appendices;
  },

  /** As a page that shows how it prints. */
  async preview(documentId: string, now: Date): Promise<Uint8Array> {
    const frozen = await inSnapshot(strapi, (query) => readIssuedPart(query, documentId, 'document'));
    if (frozen !== null)
      return getService(strapi, 'rendering').print({
        format: 'html',
        document: JSON.parse(frozen) as ReportDocument,
      });
    return (await this.write(documentId, 'html', now)).bytes;
  },

  /** An open report as a file; nothing is stored of it. */
  async write(
    documentId: string,
    format: RenderJob['format'],
    now: Date,
  ): Promise<{ bytes: Uint8Array; names: (format: FileFormat) => ReportNames }> {
    const tables = await getService(strapi, 'sources').tables();
    const { bytes, document, known } = await getService(strapi, 'rendering').render((push) =>
      inSnapshot(strapi, async (query) => {
        const row = await getService(strapi, 'reports').row(query, documentId);
        return this.read(query, tables, row, { format, now }, push);
      }),
    );
    return { bytes, names: (named) => draftNames(document, known.present, named) };
  },

  /**
   * The file of a report in a format, and a word of it in the log: of an open one as it stands, of an issued one the frozen
   * .docx or the signed PDF.
   * @throws ReportError `report_unknown`, `format_not_issued`, `conversion_unavailable`, and those of writing
   */
  async file(documentId: string, format: FileFormat, actor: Actor, now: Date): Promise<PrintedFile> {
    const row = await inSnapshot(strapi, (query) => getService(strapi, 'reports').row(query, documentId));
    const file =
      row.state === 'issued'
        ? await this.frozen(documentId, format)
        : await this.open(documentId, format, now);
    await inTransaction(strapi, (query) =>
      getService(strapi, 'log').add(query, actor, {
        action: 'export',
        at: now,
        agencyId: row.agencyId,
        reportId: documentId,
        detail: { name: file.fileName, format },
      }),
    );
    return file;
  },

  /** @throws ReportError `report_unknown`, `format_not_issued` */
  async frozen(documentId: string, format: FileFormat): Promise<PrintedFile> {
    return inSnapshot(strapi, async (query) => {
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
    });
  },

  async open(documentId: string, format: FileFormat, now: Date): Promise<PrintedFile> {
    const converted = format === 'pdf' || format === 'odt';
    if (converted && !(await getService(strapi, 'conversion').available()))
      throw new ReportError('conversion_unavailable');
    const { bytes, names } = await this.write(documentId, converted ? 'docx' : format, now);
    return {
      bytes: converted ? await getService(strapi, 'conversion').convert(bytes, format) : bytes,
      fileName: names(format).fileName,
    };
  },
});

const draftNames = (
  document: Pick<ReportDocument, 'typeName' | 'subject'>,
  { agency, facts, request }: Present,
  format: FileFormat,
): ReportNames =>
  reportNames(document, { slug: agency.slug, shortName: facts.agency.shortName }, request, format);
