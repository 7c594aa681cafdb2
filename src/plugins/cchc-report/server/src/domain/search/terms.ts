import { fold, splitWords } from './fold';

/** A search, ready for the database. */
export interface Terms {
  /** Words in order, each once; `prefix`: the word may be unfinished. */
  readonly words: readonly { readonly word: string; readonly prefix: boolean }[];
  /** As a tsquery: every word as a prefix, except a single letter after other words. */
  readonly begun: string;
  /** As a tsquery: every word exactly. */
  readonly whole: string;
  /** The whole input as one code: "07/KH-UBND" is `07khubnd`. Null when it cannot be a code. */
  readonly code: string | null;
}

/** More words than this barely narrow the search. */
const MOST_WORDS = 16;

/** How a word is matched: exactly, as a prefix too, or not at all when other words suffice. */
type Way = 'whole' | 'begun' | 'skipped';

interface Part {
  readonly word: string;
  readonly way: Way;
}

/**
 * A single letter is matched as a whole word, because as a prefix it would match half the dictionary. At the end of
 * other words it is probably unfinished: it only affects the ranking and excludes nothing.
 */
const chooseWay = (word: string, isLast: boolean, isOnly: boolean): Way => {
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

/** Matches a word written in one piece by its parts or as one word. */
const eitherWay = (asked: readonly string[], parts: readonly Part[], mark: ':*' | ''): string => {
  const together = asked.join(' & ');
  const one = parts
    .map(({ word }) => word)
    .join('')
    .slice(0, LONGEST_CODE);
  return parts.length === 1 ? together : `((${together}) | ${one}${mark})`;
};

/**
 * Parses typed search text: words in any case, with or without marks; each is matched as a prefix. A word written in
 * one piece, such as a code or a number with its symbol, is matched by its parts and as a whole. Only letters and
 * digits reach the query. Null when there are none.
 */
export const readTerms = (typed: string): Terms | null => {
  const written = typed
    .split(/\s+/)
    .map((text) => ({ text: fold(text), words: splitWords(text).map(({ word }) => word) }))
    .filter(({ words }) => words.length > 0);
  const kept = written
    .filter(({ text }, index) => written.findIndex((piece) => piece.text === text) === index)
    .slice(0, MOST_WORDS);
  if (kept.length === 0) return null;
  const isOnly = kept.length === 1 && kept[0]?.words.length === 1;
  const pieces = kept.map(({ words }, index) =>
    words.map((word, place): Part => {
      const isLast = index === kept.length - 1 && place === words.length - 1;
      return { word, way: chooseWay(word, isLast, isOnly) };
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
