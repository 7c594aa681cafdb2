/** Combining marks and characters without width. */
const UNSEEN = /[\u0300-\u036f\u200b-\u200d\u00ad\ufeff]+/g;
/** Normalising a long run of marks takes quadratic time, so marks that stand alone are removed first. */
const MARKS = /[\u0300-\u036f]+/g;
const ETHS = /[\u0111\u0110\u00f0\u00d0]/g;
const CAPITALS = /[A-Z]+/g;
/** The number of letters of a word that count; same as `cchc_report_words` in the database. */
const LONGEST_WORD = 64;

/**
 * Removes diacritics and upper case, so that "ĐƯỜNG", "đường" and "duong" become equal, composed or not. The database
 * function `cchc_report_fold` does the same; an integration test compares them.
 */
export const fold = (text: string): string =>
  text
    .replace(MARKS, '')
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(ETHS, 'd')
    .replace(CAPITALS, (letters) => letters.toLowerCase());

/** A folded word and its place in the text: from its first letter to after its last. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The contribution of a letter to a word; empty adds nothing, null separates words. */
type Part = string | null;

const toPart = (letter: string): Part => {
  const folded = fold(letter);
  return folded === '' || /^[a-z0-9]+$/.test(folded) ? folded : null;
};

/** Cache by letter; texts have few different letters. */
const met = new Map<string, Part>();
const MOST_MET = 5000;

const knownPart = (letter: string): Part => {
  const known = met.get(letter);
  if (known !== undefined) return known;
  const part = toPart(letter);
  if (met.size < MOST_MET) met.set(letter, part);
  return part;
};

/** The words of a text in order: runs of letters and digits after folding. */
export const splitWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let open: { word: string; from: number; to: number } | null = null;
  let at = 0;
  for (const letter of text) {
    const part = knownPart(letter);
    const to = at + letter.length;
    if (part === null) open = null;
    else if (part !== '' && open === null) words.push((open = { word: part, from: at, to }));
    else if (open !== null) {
      if (open.word.length < LONGEST_WORD) open.word = (open.word + part).slice(0, LONGEST_WORD);
      open.to = to;
    }
    at = to;
  }
  return words;
};

const MARKUP = /<\/?[A-Za-z!][^<>]*>|\]\([^()]*\)|&#?[A-Za-z0-9]+;/g;
const UNFINISHED = /(<\/?[A-Za-z!][^<>]*|\]\([^()]*|&#?[A-Za-z0-9]*)$/;

/**
 * Removes tags, addresses of links and pictures, and entities from rich text, as `cchc_report_plain` does in the
 * database.
 */
export const withoutMarkup = (text: string): string => text.replace(MARKUP, ' ');

/** Removes an unfinished tag, address or entity from the end of rich text that was cut off. */
export const withoutCutMarkup = (text: string): string => text.replace(UNFINISHED, '');
