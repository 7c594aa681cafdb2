/** SQL of imports: the files, their rows, what they wrote, and the existing records that rows may match or name. */
export * from './existing';
export * from './imports';
export { installImports, missingOfImports } from './install';
export * from './origins';
export * from './remembered';
export * from './rows';
