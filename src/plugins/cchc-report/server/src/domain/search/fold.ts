/** Marks, and what stands in a text without width. */
const UNSEEN = /[\u0300-\u036f\u200b-\u200d\u00ad\ufeff]+/g;
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

const isWordPart = (folded: string): boolean => /^[a-z0-9]+$/.test(folded);

/** The words of a text in their order: runs of letters and figures once it is folded. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let open: { word: string; from: number; to: number } | null = null;
  let at = 0;
  for (const letter of text) {
    const folded = fold(letter);
    const to = at + letter.length;
    if (folded === '') {
      if (open !== null) open.to = to;
    } else if (isWordPart(folded)) {
      if (open === null) words.push((open = { word: '', from: at, to }));
      open.word = (open.word + folded).slice(0, LONGEST_WORD);
      open.to = to;
    } else open = null;
    at = to;
  }
  return words;
};

const MARKUP = /<\/?[A-Za-z!][^<>]*>|\]\([^()]*\)|&#?[A-Za-z0-9]+;/g;

/** Rich text without tags, addresses of links and pictures, and entities: as `cchc_report_plain` in the database. */
export const withoutMarkup = (text: string): string => text.replace(MARKUP, ' ');
