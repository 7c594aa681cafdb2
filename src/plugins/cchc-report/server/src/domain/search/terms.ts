import { fold, wordsOf } from './fold';

/** What somebody looks for, ready to be asked of the database. */
export interface Terms {
  /** Words in their order, each once; `prefix`: a word may go on. */
  readonly words: readonly { readonly word: string; readonly prefix: boolean }[];
  /** As a tsquery: every word, or its beginning; not a letter alone at the end of others. */
  readonly begun: string;
  /** As a tsquery: every word as it stands. */
  readonly whole: string;
  /** The whole of it as one code: "07/KH-UBND" is `07khubnd`. Null when it can be none. */
  readonly code: string | null;
}

/** Further words narrow nothing that these do not. */
const MOST_WORDS = 16;

/** How a word is looked for: as it stands, as a beginning too, or not at all where others say enough. */
type Way = 'whole' | 'begun' | 'skipped';

interface Part {
  readonly word: string;
  readonly way: Way;
}

/**
 * A letter alone is a word of its own, not the beginning of half the dictionary. Behind others at the end it is a word that is still
 * being typed: it puts what has it first and leaves nothing out.
 */
const wayOf = (word: string, isLast: boolean, isOnly: boolean): Way => {
  if (word.length > 1 || isOnly) return 'begun';
  if (!isLast) return 'whole';
  return /\d/.test(word) ? 'begun' : 'skipped';
};

const LONGEST_CODE = 64;

const wholeQuery = (pieces: readonly (readonly Part[])[]): string =>
  pieces
    .map((parts) =>
      eitherWay(
        parts.map(({ word }) => word),
        parts,
        '',
      ),
    )
    .join(' & ');

const begunQuery = (pieces: readonly (readonly Part[])[]): string =>
  pieces
    .map((parts) =>
      eitherWay(
        parts.flatMap(({ word, way }) => (way === 'skipped' ? [] : [way === 'begun' ? `${word}:*` : word])),
        parts,
        ':*',
      ),
    )
    .filter((piece) => piece !== '')
    .join(' & ');

/** What is written in one piece, in its parts or as one word. */
const eitherWay = (asked: readonly string[], parts: readonly Part[], mark: ':*' | ''): string => {
  const together = asked.join(' & ');
  const one = parts
    .map(({ word }) => word)
    .join('')
    .slice(0, LONGEST_CODE);
  return parts.length === 1 ? together : `((${together}) | ${one}${mark})`;
};

/**
 * Reads what was typed: words, in any case, with or without marks; the beginning of a word stands for it. What is written in one
 * piece, such as a code or a number with its symbol, is looked for in its parts and as a whole. Nothing but letters and figures reaches
 * the query. Null when there is none.
 */
export const readTerms = (typed: string): Terms | null => {
  const written = typed
    .split(/\s+/)
    .map((text) => ({ text: fold(text), words: wordsOf(text).map(({ word }) => word) }))
    .filter(({ words }) => words.length > 0);
  const kept = written
    .filter(({ text }, index) => written.findIndex((piece) => piece.text === text) === index)
    .slice(0, MOST_WORDS);
  if (kept.length === 0) return null;
  const isOnly = kept.length === 1 && kept[0]?.words.length === 1;
  const pieces = kept.map(({ words }, index) =>
    words.map((word, place): Part => {
      const isLast = index === kept.length - 1 && place === words.length - 1;
      return { word, way: wayOf(word, isLast, isOnly) };
    }),
  );
  const code = written
    .flatMap(({ words }) => words)
    .join('')
    .slice(0, LONGEST_CODE);
  return {
    words: pieces.flat().map(({ word, way }) => ({ word, prefix: way === 'begun' })),
    begun: begunQuery(pieces),
    whole: wholeQuery(pieces),
    code: /\d/.test(code) && code.length > 2 ? code : null,
  };
};
