import wording from './wording.vi.json';

/** Printed in place of a missing value. */
export const UNKNOWN: string = wording.unknown;
