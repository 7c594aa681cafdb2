import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../config';
import type { FileFormat } from 'nd30-document';
import { APPENDIX_IDS, requiredLists } from '../domain/appendices';
import { ReportError } from '../domain/errors';
import { parsePrintChoices, type PrintChoices, type PrintWords } from '../domain/narrative';
import { parseCutoff, parsePeriod } from '../domain/period';
import { formatDecimal } from '../domain/vi';
import { PLUGIN_ID } from '../pluginId';
import type { RenderJob } from '../worker/job';
import { readFacts } from './facts';
import type { FiguresRequest } from './figures';
import { getService } from './getService';
import { countLists, readLists, type ListCounts } from './lists';
import { reading } from './reading';
import { reportNames, type ReportNames } from './reportNames';

/** A requested report: its period and print choices. */
export interface ReportRequest extends FiguresRequest, PrintChoices {}

/** A report as a file; nothing is stored. */
export interface BuiltReport extends ReportNames {
  readonly bytes: Uint8Array;
  /** Document id of the report's agency. */
  readonly agencyId: string;
}

/** A report requested on the command line; the default format is Word. */
export interface TypedRequest extends PrintWords {
  readonly agency?: string | undefined;
  readonly period?: string | undefined;
  readonly cutoff?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly format?: FileFormat | undefined;
  /** With the figures of the offices that the agency succeeded. */
  readonly predecessors?: boolean | undefined;
  readonly now: Date;
}

/** @throws ReportError `appendix_too_long`, `spreadsheet_too_long` */
export const refuseTooMany = (strapi: Core.Strapi, counts: ListCounts, format: RenderJob['format']): void => {
  const { documentRows, spreadsheetRows } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).exports;
  const rows = Object.values(counts).reduce((all, count) => all + count, 0);
  const cap = format === 'xlsx' ? spreadsheetRows : documentRows;
  if (rows > cap)
    throw new ReportError(format === 'xlsx' ? 'spreadsheet_too_long' : 'appendix_too_long', {
      rows: formatDecimal(rows),
      cap: formatDecimal(cap),
    });
};

/**
 * Writes a report in a format that may need conversion from Word.
 * @param write writes it in a format that a thread supports
 * @throws ReportError `conversion_unavailable`, and refusals of writing and conversion
 */
export const writeAs = async <Written extends { readonly bytes: Uint8Array }>(
  strapi: Core.Strapi,
  format: FileFormat,
  write: (format: RenderJob['format']) => Promise<Written>,
): Promise<Written> => {
  if (format !== 'pdf' && format !== 'odt') return write(format);
  // Refuse before reading any data.
  if (!(await getService(strapi, 'conversion').available())) throw new ReportError('conversion_unavailable');
  const written = await write('docx');
  return { ...written, bytes: await getService(strapi, 'conversion').convert(written.bytes, format) };
};

/** Writes the report of a period from one snapshot of the records; with the text of a template, if given. */
const render = async (
  strapi: Core.Strapi,
  request: ReportRequest,
  format: RenderJob['format'],
  now: Date,
  template?: string,
) => {
  const turn = await getService(strapi, 'rendering').takeTurn();
  try {
    const { agency, facts } = await reading(strapi, async (source) => {
      await source.agencies();
      const read = await readFacts(source, await source.agency(request.agency), request, now);
      const counts = await countLists(source, read, requiredLists(request.appendices));
      refuseTooMany(strapi, counts, format);
      await readLists(source, read, counts, turn.push);
      return read;
    });
    const { appendices, medium, preset } = request;
    const own = template === undefined ? {} : { template };
    const { bytes, document } = await turn.write({ format, facts, appendices, medium, preset, ...own });
    return { bytes, document, known: { slug: agency.slug, shortName: facts.agency.shortName }, agency };
  } finally {
    turn.end();
  }
};

/**
 * Renders the report of a period as a page that shows how it will print: UTF-8; with the text of a template, if
 * given.
 * @throws ReportError as the facts, rendering and the appendices
 */
export const previewPeriod = async (
  strapi: Core.Strapi,
  request: ReportRequest,
  now: Date,
  template?: string,
): Promise<Uint8Array> => (await render(strapi, request, 'html', now, template)).bytes;

/**
 * The report of a period as a file: period -> window -> figures -> narrative -> document -> bytes.
 * @throws ReportError as the facts, rendering and conversion, `appendix_too_long`, `spreadsheet_too_long`
 */
export const writePeriod = async (
  strapi: Core.Strapi,
  request: ReportRequest,
  format: FileFormat,
  now: Date,
): Promise<BuiltReport> => {
  const { bytes, document, known, agency } = await writeAs(strapi, format, (written) =>
    render(strapi, request, written, now),
  );
  return { bytes, agencyId: agency.documentId, ...reportNames(document, known, request, format) };
};

/** Builds reports for callers outside the plugin: the command line, the demo and tests. */
export const createReportService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Like `writePeriod`, for a request in words. */
  build({
    agency,
    period,
    cutoff,
    from,
    to,
    format = 'docx',
    predecessors = false,
    now,
    ...print
  }: TypedRequest): Promise<BuiltReport> {
    const request: ReportRequest = {
      agency,
      period: parsePeriod({ period, from, to }),
      cutoff: parseCutoff(cutoff),
      predecessors,
      ...parsePrintChoices(print, format === 'xlsx' ? APPENDIX_IDS : []),
    };
    return writePeriod(strapi, request, format, now);
  },
});
