import { fold, wordsOf } from './fold';

/** What somebody looks for, ready to be asked of the database. */
export interface Terms {
  /** Words in their order, each once; `prefix`: a word may go on. */
  readonly words: readonly { readonly word: string; readonly prefix: boolean }[];
  /** As a tsquery: every word, or its beginning. */
  readonly begun: string;
  /** As a tsquery: every word as it stands. */
  readonly whole: string;
  /** The whole of it as one code: "07/KH-UBND" is `07khubnd`. Null when it can be none. */
  readonly code: string | null;
}

/** Further words narrow nothing that these do not. */
const MOST_WORDS = 16;

interface Asked {
  readonly text: string;
  readonly parts: readonly string[];
}

const asTsquery = (asked: readonly Asked[], isLast: (index: number) => boolean, mark: ':*' | ''): string =>
  asked
    .map(({ parts }, index) => {
      // A single letter with more behind it is a word of its own, not the beginning of half the dictionary.
      const marked = parts.map((part, place) =>
        part.length === 1 && !(isLast(index) && place === parts.length - 1) ? part : `${part}${mark}`,
      );
      const together = marked.join(' & ');
      return parts.length === 1 ? together : `((${together}) | ${parts.join('').slice(0, 64)}${mark})`;
    })
    .join(' & ');

/**
 * Reads what was typed: words, in any case, with or without marks; the beginning of a word stands for it. What is written in one
 * piece, such as a code or a number with its symbol, is looked for in its parts and as a whole. Nothing but letters and figures reaches
 * the query. Null when there is none.
 */
export const readTerms = (typed: string): Terms | null => {
  const pieces = typed
    .split(/\s+/)
    .map((text) => ({ text: fold(text), parts: wordsOf(text).map(({ word }) => word) }))
    .filter(({ parts }) => parts.length > 0);
  const asked = pieces.filter(
    ({ text }, index) => pieces.findIndex((piece) => piece.text === text) === index,
  );
  const kept = asked.slice(0, MOST_WORDS);
  if (kept.length === 0) return null;
  const isLast = (index: number): boolean => index === kept.length - 1;
  const code = pieces
    .flatMap(({ parts }) => parts)
    .join('')
    .slice(0, 64);
  const words = kept.flatMap(({ parts }, index) =>
    parts.map((word, place) => ({
      word,
      prefix: word.length > 1 || (isLast(index) && place === parts.length - 1),
    })),
  );
  return {
    words,
    begun: asTsquery(kept, isLast, ':*'),
    whole: asTsquery(kept, isLast, ''),
    code: /\d/.test(code) && code.length > 2 ? code : null,
  };
};
