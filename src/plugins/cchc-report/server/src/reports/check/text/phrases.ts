import { expressionSource, WORD_END, WORD_START } from './words';

/** A wording to look for, from a data file. */
export interface Phrase {
  /** A regular expression; a space in it matches any white space, so a plain phrase is written the way it reads. */
  readonly pattern: string;
  /** Words before the match that make it a different expression: "cơ" before "sở". */
  readonly notAfter?: readonly string[];
  /** Words after the match that make it a different expression: "tại" after "cơ quan sở". */
  readonly notBefore?: readonly string[];
}

export interface Match<Of> {
  readonly phrase: Of;
  readonly from: number;
  readonly to: number;
}

/** Matches whole words only and ignores case. */
function compilePhrase({ pattern, notAfter = [], notBefore = [] }: Phrase): RegExp {
  const before = notAfter.length === 0 ? '' : `(?<!${WORD_START}(?:${notAfter.join('|')}) )`;
  const after = notBefore.length === 0 ? '' : `(?! ?(?:${notBefore.join('|')})${WORD_END})`;
  return new RegExp(expressionSource(`${WORD_START}${before}(?:${pattern})${WORD_END}${after}`), 'giu');
}

/** Finds phrases in composed (NFC) text from left to right; of overlapping phrases it takes the first and longest. */
export function phraseFinder<Of extends Phrase>(
  phrases: readonly Of[],
): (text: string) => readonly Match<Of>[] {
  const compiled = phrases.map((phrase) => ({ phrase, expression: compilePhrase(phrase) }));
  return (text) => {
    const found = compiled.flatMap(({ phrase, expression }) =>
      [...text.matchAll(expression)].map(({ 0: words, index }) => ({
        phrase,
        from: index,
        to: index + words.length,
      })),
    );
    return withoutOverlaps(found);
  };
}

function withoutOverlaps<Of>(found: readonly Match<Of>[]): readonly Match<Of>[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}
