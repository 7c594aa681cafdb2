import type { Core } from '@strapi/strapi';
import { writeDocx, writeHtml, type ReportDocument } from '../document';
import { composeReport } from '../domain/narrative';
import { parseCutoff, parsePeriod, periodKey } from '../domain/period';
import { asciiFileName } from '../domain/vi';
import { inSnapshot } from '../sources';
import words from '../translations/fileNames.vi.json';
import type { FiguresRequest } from './figures';
import { getService } from './getService';

/** A report as a file; nothing of it is stored. */
export interface BuiltReport {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** A report as a tree, before any writer; `slug` is its agency's. */
export interface ComposedReport {
  readonly document: ReportDocument;
  readonly slug: string;
}

/** A period as it is typed on the command line. */
export interface TypedRequest {
  readonly agency?: string | undefined;
  readonly period?: string | undefined;
  readonly cutoff?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly now: Date;
}

/** A report by the calendar is another file than the one under the decree. */
const fileName = (slug: string, { period, cutoff }: FiguresRequest): string => {
  const name = ['bao-cao-cchc', asciiFileName(slug), periodKey(period)];
  return `${[...name, ...(cutoff === 'calendar' && period.kind !== 'custom' ? [words.byCalendar] : [])].join('-')}.docx`;
};

/** Period -> window -> figures -> narrative -> document -> bytes or page. */
export const createReportService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The report of a period from one snapshot of the records, composed once for whichever writer.
   * @throws ReportError as the facts service
   */
  async compose(request: FiguresRequest, now: Date): Promise<ComposedReport> {
    const tables = await getService(strapi, 'sources').tables();
    const { facts, agency } = await inSnapshot(strapi, (query) =>
      getService(strapi, 'facts').read(query, tables, request, now),
    );
    return { document: composeReport(facts), slug: agency.slug };
  },

  /** The report of a period as a Word file. */
  async write(request: FiguresRequest, now: Date): Promise<BuiltReport> {
    const { document, slug } = await this.compose(request, now);
    return { bytes: await writeDocx(document), fileName: fileName(slug, request) };
  },

  /** The same report as a page that shows how it will print. */
  async preview(request: FiguresRequest, now: Date): Promise<string> {
    return writeHtml((await this.compose(request, now)).document);
  },

  /** As `write`, for a request in words. */
  build({ agency, period, cutoff, from, to, now }: TypedRequest): Promise<BuiltReport> {
    return this.write(
      { agency, period: parsePeriod({ period, from, to }), cutoff: parseCutoff(cutoff) },
      now,
    );
  },
});
