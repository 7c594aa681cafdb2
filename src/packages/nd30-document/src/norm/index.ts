/** The layout norm as numbers, and the tolerances for documents of others. */
export * from './decree30';
export * from './tolerances';
export { FIXED_WORDS } from './words';
export type { Range } from './units';
