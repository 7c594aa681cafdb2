/**
 * A line of the table: what paths begin with, and the suites that would see a fault there, the cheapest and most telling first.
 * A name alone is an integration suite; one with a folder lies under `tests/`, or is a unit test by its path.
 */
export type Subject = readonly [path: string, suites: readonly string[]];

/** In the place of a suite: a change here may break any test, so that only `npm test` can tell. */
export const EVERYTHING = 'everything';
