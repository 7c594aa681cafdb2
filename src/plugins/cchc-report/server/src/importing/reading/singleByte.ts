import { TextDecoder } from 'node:util';

import { canBeTcvn3, fromTcvn3, isSyllable, isVniWord, suspectWords } from '../../domain/vi';

const windows1258 = new TextDecoder('windows-1258');

/** How a text of one byte a letter may have been written, by what it makes of a word that windows-1252 shows; empty: none. */
const READINGS = {
  'windows-1258': (word: string) =>
    windows1258.decode(Uint8Array.from(word, (letter) => letter.charCodeAt(0))).normalize('NFC'),
  tcvn3: (word: string) => (canBeTcvn3(word) ? fromTcvn3(word) : ''),
  'windows-1252': (word: string) => word,
} as const;

export type SingleByte = keyof typeof READINGS;

const NAMES = Object.keys(READINGS) as SingleByte[];

/** More than it takes to tell; a file can hold millions. */
const MOST_WORDS = 100_000;
/** Words that speak for a reading, for each that speaks for another: in a wrong one hardly a word can be Vietnamese. */
const CERTAIN = 4;
/** Words that are Vietnamese in TCVN3 alone: fewer may be so by chance. */
const FEWEST_TCVN3 = 3;
/** Different words that no reading makes Vietnamese of: fewer may be foreign names, units and abbreviations. */
const FEWEST_UNREAD = 5;
/** One word that looks like VNI may be a foreign one. */
const FEWEST_VNI = 2;

/** How often each word stands there. */
const countedWords = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let left = MOST_WORDS;
  for (const word of suspectWords(text)) {
    if ((left -= 1) < 0) break;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/**
 * The encoding of a text of one byte a letter, by which of them makes Vietnamese of its words; windows-1258 where nothing
 * tells, since then little differs.
 * @param text each byte as the letter of that number
 * @returns null when none is certain: VNI, or what is no Vietnamese in any
 */
export const singleByteOf = (text: string): SingleByte | null => {
  const words = Array.from(countedWords(text), ([word, count]) => ({
    word,
    count,
    read: NAMES.filter((name) => isSyllable(READINGS[name](word))),
  }));
  /** Words that are Vietnamese in the one reading and not in the other. */
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
