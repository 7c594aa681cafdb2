/** The report as a tree of blocks, and the writers that turn it into files. Pure: neither Strapi nor SQL, no clock. */
export { FILE_FORMATS, type FileFormat } from './mime';
export { writeDocx } from './docx/writeDocx';
export { CONTENT_SECURITY } from './html/policy';
export { writeHtml } from './html/writeHtml';
export type { Block, Inline, ReportDocument, Signing, Table } from './tree';
