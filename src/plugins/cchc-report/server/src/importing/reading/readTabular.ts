import { ReportError } from '../../domain/errors';
import { readCsv } from './csv/readCsv';
import { mergeServices } from './csv/serviceList';
import { decodeText } from './decodeText';
import { readNational } from './json/readNational';
import { detectKind } from './kind';
import { READING_LIMITS, type ReadingLimits } from './limits';
import type { TabularFile } from './table';
import { readWorkbook } from './xlsx/readWorkbook';

/**
 * Reads an uploaded list: .xlsx, .csv, or procedures in the national JSON. Nothing of the file is run, fetched or written, and
 * results of its formulas are not trusted.
 * @param fileName tells CSV from JSON; the bytes tell the rest
 * @throws ReportError a code that begins with `import_`
 */
export async function readTabular(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadingLimits = READING_LIMITS,
): Promise<TabularFile> {
  if (bytes.length > limits.fileBytes)
    throw new ReportError('import_too_large', { megabytes: Math.floor(limits.fileBytes / 1024 / 1024) });
  const file = await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName, limits);
  if (file.sheets.every(({ rows }) => rows.length === 0)) throw new ReportError('import_empty');
  return file;
}

async function read(bytes: Buffer, fileName: string, limits: ReadingLimits): Promise<TabularFile> {
  const kind = detectKind(bytes, fileName);
  if (kind === 'zip') return { format: 'xlsx', sheets: await readWorkbook(bytes, limits), encoding: null };
  const { text, encoding } = decodeText(bytes);
  const rows = kind === 'csv' ? mergeServices(readCsv(text, limits)) : readNational(text, limits);
  return { format: kind, sheets: [{ name: '', rows }], encoding };
}
