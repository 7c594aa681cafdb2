/** The report as a tree of blocks, tables of values, and the writers that turn them into files. Pure: neither Strapi nor SQL, no clock. */
export { FILE_FORMATS, isFileFormat, type FileFormat } from './mime';
export { CSV_MIME, writeCsv } from './csv';
export { writeDocx } from './docx/writeDocx';
export { CONTENT_SECURITY } from './html/policy';
export { writeHtml } from './html/writeHtml';
export { writeXlsx } from './xlsx/writeXlsx';
export { REQUIRED_MARK, type PreparedColumn, type PreparedWorkbook } from './xlsx/prepared/spec';
export { writePreparedWorkbook } from './xlsx/prepared/writePreparedWorkbook';
export type { Block, Contact, Inline, ReportDocument, Signing, Table, Urgency } from './tree';
export type { Sheet, Value, ValueColumn, ValueKind, ValueRow, ValueTable, Workbook } from './workbook';
