/** Models of administrative documents (trees and tables of values) and the writers that turn them into files. */
export { writeDocx } from './docx/writeDocx';
export type { MarkSource, SourceAttributes } from './html/inline';
export { CONTENT_SECURITY } from './html/policy';
export { writeHtml } from './html/writeHtml';
export { writeXlsx } from './xlsx/writeXlsx';
export { REQUIRED_MARK, type PreparedColumn, type PreparedWorkbook } from './xlsx/prepared/spec';
export { writePreparedWorkbook } from './xlsx/prepared/writePreparedWorkbook';
export { CSV_MIME, withoutGuard, writeCsv } from './csv';
export { FILE_FORMATS, isFileFormat, type FileFormat } from './mime';
export type * from './tree';
export type * from './workbook';
