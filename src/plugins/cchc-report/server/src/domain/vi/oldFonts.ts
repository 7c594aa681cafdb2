import sounds from './sounds.vi.json';
import letters from './tcvn3.vi.json';

/**
 * TCVN 5712:1993, VN3, the encoding of fonts before Unicode (".VnTime"): character shown by other programs -> letter meant.
 * It has no capitals with a tone mark; capital fonts (".VnTimeH") drew the small letters as capitals.
 */
const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from(letters.seen, (seen, index) => [seen, letters.meant[index] ?? seen]),
);

const WORD = /\p{L}+/gu;

/** True where every letter that could be a capital is one: "HậU", "TRIểN". */
const isInCapitals = (word: string): boolean =>
  !/[a-z]/.test(word) && (word.match(/[A-Z]/g)?.length ?? 0) > 1;

/** Decodes text typed in a TCVN3 font: "C¶i c¸ch" to "Cải cách". */
export const fromTcvn3 = (text: string): string =>
  Array.from(text, (letter) => MEANT.get(letter) ?? letter)
    .join('')
    .replace(WORD, (word) => (isInCapitals(word) ? word.toLocaleUpperCase('vi') : word));

/** True for a word that can have been typed in a TCVN3 font. */
export const canBeTcvn3 = (word: string): boolean =>
  Array.from(word).every((letter) => letter <= '\x7f' || MEANT.has(letter));

const SEEN_WORD = /[A-Za-z\d\u00a1-\u00ff]+/g;
const BEYOND_ASCII = /[\u00a1-\u00ff]/;
/** "nghiêng" with its tone as a letter apart: no Vietnamese word is longer in any font. */
const LONGEST_WORD = 10;

/**
 * The words of a windows-1252 text that may have been typed in a font before Unicode. Words with a digit are skipped:
 * "3m×4m".
 */
export function* suspectWords(text: string): Generator<string> {
  for (const [word] of text.matchAll(SEEN_WORD))
    if (word.length <= LONGEST_WORD && BEYOND_ASCII.test(word) && !/\d/.test(word)) yield word;
}

/** VNI writes a vowel and its marks as two letters: "UÛy ban nhaân daân xaõ". No Vietnamese word has these pairs. */
const VNI_PAIR = /[aeo][âõùø]|[aeiouy][äåûïøæ]/i;

/** True for a word that looks typed in VNI. */
export const isVniWord = (word: string): boolean => VNI_PAIR.test(word);

/** Grave, acute, tilde, hook above, dot below: a syllable has at most one. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:[cpt]|ch)$/;
/** The two tones that a syllable with a final stop can have. */
const SHORT_TONES = /[\u0301\u0323]/;

/** `open` are the vowels that end a syllable, `closed` those that a final follows. */
const { initials, open, closed, finals } = sounds;
const SHAPE = new RegExp(`^(?:${initials})?(?:(?:${open})|(?:${closed})(?:${finals}))$`, 'u');

/**
 * True for a word whose letters can form a Vietnamese syllable: an initial, a vowel, a final and one tone, in either case.
 * Text read in a wrong encoding hardly ever passes.
 */
export const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const base = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SHAPE.test(base)) return false;
  return !STOPPED.test(base) || SHORT_TONES.test(apart);
};
