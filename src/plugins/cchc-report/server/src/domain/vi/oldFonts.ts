import letters from './tcvn3.vi.json';

/**
 * TCVN 5712:1993, VN3: the letters of fonts of before Unicode (".VnTime"), by what other programs show in their place. It has
 * no capitals with a mark of tone; fonts of capitals (".VnTimeH") showed the small ones so.
 */
const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from(letters.seen, (seen, index) => [seen, letters.meant[index] ?? seen]),
);

const WORD = /\p{L}+/gu;

/** Set in capitals, as far as there are any: "HậU", "TRIểN". */
const isInCapitals = (word: string): boolean =>
  !/[a-z]/.test(word) && (word.match(/[A-Z]/g)?.length ?? 0) > 1;

/** Text as it was typed in such a font, of what a program shows that does not know it: "C¶i c¸ch" to "Cải cách". */
export const fromTcvn3 = (text: string): string =>
  Array.from(text, (letter) => MEANT.get(letter) ?? letter)
    .join('')
    .replace(WORD, (word) => (isInCapitals(word) ? word.toLocaleUpperCase('vi') : word));

/** True for a word that such a font can have typed. */
export const canBeTcvn3 = (word: string): boolean =>
  Array.from(word).every((letter) => letter <= '\x7f' || MEANT.has(letter));

const SEEN_WORD = /[A-Za-z\d\u00a1-\u00ff]+/g;
const BEYOND_ASCII = /[\u00a1-\u00ff]/;
/** "nghiêng" with its tone apart; what is longer is no word of Vietnamese in any font. */
const LONGEST_WORD = 10;

/**
 * The words of a text as windows-1252 shows it that a font of before Unicode may have meant otherwise. What holds a figure is
 * none: "3m×4m".
 */
export function* seenWords(text: string): Generator<string> {
  for (const [word] of text.matchAll(SEEN_WORD))
    if (word.length <= LONGEST_WORD && BEYOND_ASCII.test(word) && !/\d/.test(word)) yield word;
}

/** VNI wrote a vowel and its marks as two letters: "UÛy ban nhaân daân xaõ". No word of Vietnamese has these pairs. */
const VNI_PAIR = /[aeo][âõùø]|[aeiouy][äåûïøæ]/i;

/** True for what looks like a word typed in VNI. */
export const isVniWord = (word: string): boolean => VNI_PAIR.test(word);
