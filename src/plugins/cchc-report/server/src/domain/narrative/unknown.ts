import wording from './wording.vi.json';

/** What is printed in the place of a value that there is none of. */
export const UNKNOWN: string = wording.unknown;
