/** SQL of imports: the files on their way, their rows, what they wrote, and what is here already. */
export * from './existing';
export * from './hold';
export * from './imports';
export { installImports, missingOfImports } from './install';
export * from './origins';
export * from './progress';
export * from './rows';
