import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../config';
import type { FileFormat } from 'nd30-document';
import { APPENDIX_IDS, requiredLists } from '../domain/appendices';
import { ReportError } from '../domain/errors';
import { parsePrintChoices, type PrintChoices, type PrintWords } from '../domain/narrative';
import { parseCutoff, parsePeriod } from '../domain/period';
import { formatDecimal } from '../domain/vi';
import { PLUGIN_ID } from '../pluginId';
import { inSnapshot } from '../sources';
import type { RenderJob } from '../worker/job';
import type { FiguresRequest } from './figures';
import { getService } from './getService';
import { reportNames, type NamingAgency, type ReportNames } from './reportNames';

/** A report as it is asked for: its period, and how it is to be printed. */
export interface ReportRequest extends FiguresRequest, PrintChoices {}

/** A report as a file; nothing of it is stored. */
export interface BuiltReport extends ReportNames {
  readonly bytes: Uint8Array;
}

/** A report as it is typed on the command line; a Word file unless another format is named. */
export interface TypedRequest extends PrintWords {
  readonly agency?: string | undefined;
  readonly period?: string | undefined;
  readonly cutoff?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly format?: FileFormat | undefined;
  readonly now: Date;
}

/** Period -> window -> figures -> narrative -> document -> bytes. */
export const createReportService = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The report from one snapshot of the records, written by a thread. */
  const render = async (
    request: ReportRequest,
    format: RenderJob['format'],
    now: Date,
    template?: string,
  ) => {
    const tables = await getService(strapi, 'sources').tables();
    return getService(strapi, 'rendering').render((push) =>
      inSnapshot(strapi, async (query) => {
        const { appendices, medium, preset } = request;
        const reading = { query, tables, request };
        const lists = requiredLists(appendices);
        getService(strapi, 'report').refuseTooMany(
          await getService(strapi, 'lists').count(reading, lists),
          format,
        );
        const { facts, agency } = await getService(strapi, 'facts').read(query, tables, request, now);
        await getService(strapi, 'lists').read(reading, lists, facts.covered.to, push);
        const known: NamingAgency = { slug: agency.slug, shortName: facts.agency.shortName };
        const own = template === undefined ? {} : { template };
        return { job: { format, facts, appendices, medium, preset, ...own }, known };
      }),
    );
  };

  return {
    /** @throws ReportError `appendix_too_long`, `spreadsheet_too_long` */
    refuseTooMany(rows: number, format: RenderJob['format']): void {
      const { documentRows, spreadsheetRows } = strapi.config.get<PluginConfig>(
        `plugin::${PLUGIN_ID}`,
      ).exports;
      const cap = format === 'xlsx' ? spreadsheetRows : documentRows;
      if (rows > cap)
        throw new ReportError(format === 'xlsx' ? 'spreadsheet_too_long' : 'appendix_too_long', {
          rows: formatDecimal(rows),
          cap: formatDecimal(cap),
        });
    },

    /**
     * The report of a period as a file.
     * @throws ReportError as the facts, rendering and conversion services, `appendix_too_long`, `spreadsheet_too_long`
     */
    async write(request: ReportRequest, format: FileFormat, now: Date): Promise<BuiltReport> {
      const converted = format === 'pdf' || format === 'odt';
      // Before anything is read for nothing.
      if (converted && !(await getService(strapi, 'conversion').available()))
        throw new ReportError('conversion_unavailable');
      const { bytes, document, known } = await render(request, converted ? 'docx' : format, now);
      return {
        bytes: converted ? await getService(strapi, 'conversion').convert(bytes, format) : bytes,
        ...reportNames(document, known, request, format),
      };
    },

    /** The same report as a page that shows how it will print: UTF-8; in the words of a template, if one is given. */
    async preview(request: ReportRequest, now: Date, template?: string): Promise<Uint8Array> {
      return (await render(request, 'html', now, template)).bytes;
    },

    /** As `write`, for a request in words. */
    build({
      agency,
      period,
      cutoff,
      from,
      to,
      format = 'docx',
      now,
      ...print
    }: TypedRequest): Promise<BuiltReport> {
      const request: ReportRequest = {
        agency,
        period: parsePeriod({ period, from, to }),
        cutoff: parseCutoff(cutoff),
        ...parsePrintChoices(print, format === 'xlsx' ? APPENDIX_IDS : []),
      };
      return this.write(request, format, now);
    },
  };
};
