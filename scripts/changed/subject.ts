/**
 * A line of the table: the beginning of paths, and the suites that would find a fault there, the cheapest and most specific first.
 * A name alone is an integration suite; a name with a folder is a file below `tests/`, or a unit test by its path.
 */
export type Subject = readonly [path: string, suites: readonly string[]];

/** In place of a suite: a change may break any test, so only `npm test` can tell. */
export const EVERYTHING = 'everything';
