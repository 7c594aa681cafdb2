/** How Vietnamese administrative text is written (Nghị định 30/2020/NĐ-CP): pure functions. */
export * from './text';
export * from './numbers';
export * from './dates';
export * from './documents';
export { createCitations } from './citations';
export { asciiFileName, safeAsciiFileName, safeFileName } from './fileNames';
export * from './oldFonts';
