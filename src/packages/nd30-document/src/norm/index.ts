/** The norm of the layout as numbers, all in one file; how far others may be from them in another. */
export * from './decree30';
export * from './tolerances';
export { FIXED_WORDS } from './words';
export type { Range } from './units';
