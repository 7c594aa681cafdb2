import { ReportError } from '../../domain/errors';
import { hasStream, isCompoundFile, isEncryptedPackage, isZip } from 'nd30-check/package';

export type FileKind = 'zip' | 'csv' | 'json';

const EXTENSIONS: ReadonlyMap<string, FileKind> = new Map([
  ['csv', 'csv'],
  ['txt', 'csv'],
  ['tsv', 'csv'],
  ['json', 'json'],
]);

/** The streams of Excel 97-2003 and of Excel 5 ([MS-XLS] 2.1.2). */
const XLS_STREAMS = ['Workbook', 'Book'];

/**
 * Detects the kind of a file by its first bytes; its name only tells CSV from JSON.
 * @throws ReportError `import_kind_unknown`, `import_is_xls` or `import_is_encrypted`
 */
export function detectKind(bytes: Buffer, fileName: string): FileKind {
  if (isZip(bytes)) return 'zip';
  if (isCompoundFile(bytes)) throw new ReportError(codeOfCompoundFile(bytes));
  const kind = EXTENSIONS.get(fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase());
  if (kind === undefined) throw new ReportError('import_kind_unknown');
  return kind;
}

function codeOfCompoundFile(bytes: Buffer): 'import_is_encrypted' | 'import_is_xls' | 'import_kind_unknown' {
  if (isEncryptedPackage(bytes)) return 'import_is_encrypted';
  return XLS_STREAMS.some((name) => hasStream(bytes, name)) ? 'import_is_xls' : 'import_kind_unknown';
}
