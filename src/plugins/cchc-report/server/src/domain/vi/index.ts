/** How Vietnamese administrative text is written (Nghị định 30/2020/NĐ-CP): pure functions. */
export * from 'nd30-document/text';
export { createCitations } from './citations';
export { asciiFileName, safeAsciiFileName, safeFileName } from './fileNames';
export * from './oldFonts';
