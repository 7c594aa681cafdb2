import { writeDocx, writeHtml, writeXlsx } from '../document';
import { buildAppendices, type AppendixRecords } from '../domain/appendices';
import { composeReport } from '../domain/narrative';
import { workbookOf } from '../domain/workbook';
import type { RenderJob, WrittenDocument } from './job';

export interface Rendered {
  readonly bytes: Uint8Array;
  readonly document: WrittenDocument;
}

/**
 * Facts and records -> appendices -> document -> bytes.
 * @throws ReportError as `composeReport`
 */
export async function render(
  { format, facts, appendices: chosen, medium, preset }: RenderJob,
  records: AppendixRecords,
): Promise<Rendered> {
  const appendices = buildAppendices({ ...facts, records }, chosen);
  if (format === 'xlsx') {
    const document = composeReport(facts);
    return { bytes: await writeXlsx(workbookOf(facts, appendices)), document };
  }
  const document = composeReport(facts, undefined, { appendices, medium, preset });
  const bytes = format === 'docx' ? await writeDocx(document) : new TextEncoder().encode(writeHtml(document));
  return { bytes, document };
}
