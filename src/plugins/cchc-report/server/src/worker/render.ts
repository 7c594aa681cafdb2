import { writeCsv, writeDocx, writeHtml, writeXlsx, type ReportDocument } from 'nd30-document';
import { buildAppendices, type AppendixRecords } from '../domain/appendices';
import { asLetter } from '../reports/model';
import { composeReport } from '../domain/narrative';
import { sourceAttributes } from '../domain/sourceAttributes';
import { composeWorkbook } from '../domain/workbook';
import type { ListJob, PrintJob, RenderJob } from './job';

export interface Rendered {
  readonly bytes: Uint8Array;
  readonly document: ReportDocument;
}

/**
 * Facts and records -> appendices -> document -> bytes.
 * @throws ReportError as `composeReport`
 */
export async function render(
  { format, facts, appendices: chosen, medium, preset, template, letter }: RenderJob,
  records: AppendixRecords,
): Promise<Rendered> {
  const appendices = buildAppendices({ ...facts, records }, chosen);
  if (format === 'xlsx') {
    const document = composeReport(facts);
    return { bytes: await writeXlsx(composeWorkbook(facts, appendices)), document };
  }
  const composed = composeReport(facts, template, { appendices, medium, preset });
  const document = letter === undefined ? composed : asLetter(composed, letter);
  return { bytes: await print({ format, document }), document };
}

/** Document -> bytes: the same document always gives the same bytes. */
export const print = async ({ format, document }: PrintJob): Promise<Uint8Array> =>
  format === 'docx' ? writeDocx(document) : new TextEncoder().encode(writeHtml(document, sourceAttributes));

/** Rows of a list -> bytes. */
export const list = async (job: ListJob): Promise<Uint8Array> =>
  job.format === 'csv' ? writeCsv(job.rows) : writeXlsx(job.workbook);
