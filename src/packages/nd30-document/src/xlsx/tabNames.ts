import { oneLine } from '../text';
import wording from '../wording.vi.json';
import { shortenText } from './text';

/** UTF-16 code units (Excel specifications and limits). */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
const AT_THE_ENDS = /^['\s]+|['\s]+$/g;

/** Excel reserves this name, in any case. */
const RESERVED = 'history';

const cleanName = (name: string): string => oneLine(name).replace(FORBIDDEN, '-').replace(AT_THE_ENDS, '');

const fitName = (name: string, suffix: string): string =>
  shortenText(name, LONGEST_NAME - suffix.length).replace(AT_THE_ENDS, '') + suffix;

/** Makes valid tab names: replaces forbidden characters by hyphens, shortens long names and numbers repeated ones. */
export function tabNames(wished: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wished.map((wish) => {
    const base = cleanName(wish) || wording.tab;
    let name = fitName(base, '');
    // Spreadsheets ignore case when comparing names.
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = fitName(base, ` (${number})`);
    taken.add(name.toLowerCase());
    return name;
  });
}
