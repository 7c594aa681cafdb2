/** Marks, and what stands in a text without width. */
const UNSEEN = /[\u0300-\u036f\u200b-\u200d\u00ad\ufeff]+/g;
/** To put a long run of them in order takes the square of its length: those that stand alone go first. */
const MARKS = /[\u0300-\u036f]+/g;
const ETHS = /[\u0111\u0110\u00f0\u00d0]/g;
const CAPITALS = /[A-Z]+/g;
/** Letters of a word that count: as `cchc_report_words` in the database. */
const LONGEST_WORD = 64;

/**
 * Without marks and in small letters: what "ĐƯỜNG", "đường" and "duong" share, composed or not. The database's function
 * `cchc_report_fold` does the same; an integration test compares them.
 */
export const fold = (text: string): string =>
  text
    .replace(MARKS, '')
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(ETHS, 'd')
    .replace(CAPITALS, (letters) => letters.toLowerCase());

/** A word as search knows it, and where it stands in the text: from its first letter to behind its last. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** What a letter adds to a word: nothing of its own when it is empty; null: it parts words. */
type Part = string | null;

const partOf = (letter: string): Part => {
  const folded = fold(letter);
  return folded === '' || /^[a-z0-9]+$/.test(folded) ? folded : null;
};

/** Of letters met before; texts have few different ones. */
const met = new Map<string, Part>();
const MOST_MET = 5000;

const knownPart = (letter: string): Part => {
  const known = met.get(letter);
  if (known !== undefined) return known;
  const part = partOf(letter);
  if (met.size < MOST_MET) met.set(letter, part);
  return part;
};

/** The words of a text in their order: runs of letters and figures once it is folded. */
export const wordsOf = (text: string): readonly Word[] => {
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

/** Rich text without tags, addresses of links and pictures, and entities: as `cchc_report_plain` in the database. */
export const withoutMarkup = (text: string): string => text.replace(MARKUP, ' ');

/** Of a rich text that was cut off, what comes before a tag, an address or an entity that does not end. */
export const withoutCutMarkup = (text: string): string => text.replace(UNFINISHED, '');
