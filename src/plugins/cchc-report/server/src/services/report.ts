import type { Core } from '@strapi/strapi';
import { writeDocx, writeHtml, type ReportDocument } from '../document';
import { composeReport } from '../domain/narrative';
import { parseCutoff, parsePeriod } from '../domain/period';
import { inSnapshot } from '../sources';
import type { FiguresRequest } from './figures';
import { getService } from './getService';
import { reportNames, type NamingAgency, type ReportNames } from './reportNames';

/** A report as a file; nothing of it is stored. */
export interface BuiltReport extends ReportNames {
  readonly bytes: Uint8Array;
}

/** A report as a tree, before any writer, and what its file is called after. */
export interface ComposedReport {
  readonly document: ReportDocument;
  readonly agency: NamingAgency;
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
    const { shortName } = facts.agency;
    return { document: composeReport(facts), agency: { slug: agency.slug, shortName } };
  },

  /** The report of a period as a Word file. */
  async write(request: FiguresRequest, now: Date): Promise<BuiltReport> {
    const { document, agency } = await this.compose(request, now);
    return { bytes: await writeDocx(document), ...reportNames(document, agency, request, 'docx') };
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
