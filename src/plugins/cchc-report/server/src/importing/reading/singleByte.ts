import { TextDecoder } from 'node:util';

import { canBeTcvn3, fromTcvn3, isSyllable, isVniWord, suspectWords } from '../../domain/vi';

const windows1258 = new TextDecoder('windows-1258');

/** The single-byte encodings, each with the Vietnamese words it makes of a word decoded as windows-1252; empty: none. */
const READINGS = {
  'windows-1258': (word: string) =>
    windows1258.decode(Uint8Array.from(word, (letter) => letter.charCodeAt(0))).normalize('NFC'),
  tcvn3: (word: string) => (canBeTcvn3(word) ? fromTcvn3(word) : ''),
  'windows-1252': (word: string) => word,
} as const;

export type SingleByte = keyof typeof READINGS;

const NAMES = Object.keys(READINGS) as SingleByte[];

/** Words that are looked at; a file may have millions. */
const MOST_WORDS = 100_000;
/** Words for an encoding needed for each word against it: in the wrong one hardly any word is Vietnamese. */
const CERTAIN = 4;
/** Words that must be Vietnamese in TCVN3 only; fewer may be by chance. */
const FEWEST_TCVN3 = 3;
/** Different words that are Vietnamese in no encoding; fewer may be foreign names, units and abbreviations. */
const FEWEST_UNREAD = 5;
/** Words that look like VNI; a single one may be foreign. */
const FEWEST_VNI = 2;

/** The number of occurrences of each word. */
const countWords = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let left = MOST_WORDS;
  for (const word of suspectWords(text)) {
    if ((left -= 1) < 0) break;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/**
 * Detects the encoding of a single-byte text by the words that are Vietnamese in it; windows-1258 if no word tells, since then
 * hardly anything differs.
 * @param text each byte as the character of that number
 * @returns null if it is uncertain: VNI, or not Vietnamese in any encoding
 */
export const detectSingleByte = (text: string): SingleByte | null => {
  const words = Array.from(countWords(text), ([word, count]) => ({
    word,
    count,
    read: NAMES.filter((name) => isSyllable(READINGS[name](word))),
  }));
  /** Words that are Vietnamese in the first encoding and not in the second. */
  const wins = (one: SingleByte, other: SingleByte): number =>
    words
      .filter(({ read }) => read.includes(one) && !read.includes(other))
      .reduce((sum, { count }) => sum + count, 0);
  const unread = words.filter(({ read }) => read.length === 0).length;
  const vni = words.filter(({ word }) => isVniWord(word)).length;
  const isMost = (count: number): boolean => count * 2 > words.length;
  if ((unread >= FEWEST_UNREAD && isMost(unread)) || (vni >= FEWEST_VNI && isMost(vni))) return null;
  const best = NAMES.find((one) => NAMES.every((other) => wins(one, other) >= CERTAIN * wins(other, one)));
  return best === undefined || (best === 'tcvn3' && wins(best, 'windows-1258') < FEWEST_TCVN3) ? null : best;
};
