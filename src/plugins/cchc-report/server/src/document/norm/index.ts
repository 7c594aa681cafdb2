/** The norm of the layout as numbers, all in one file. */
export * from './decree30';
export type { Range } from './units';
