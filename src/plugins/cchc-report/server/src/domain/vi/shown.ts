import { oneLine } from './oneLine';

const LONGEST = 40;

/** Rejected input as it may be quoted in an error message: printable, on one line, at most 40 characters. */
export function shown(input: string): string {
  const characters = [...oneLine(input.slice(0, LONGEST * 4))];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}
