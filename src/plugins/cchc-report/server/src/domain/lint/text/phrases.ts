import { expressionSource, WORD_END, WORD_START } from './words';

/** A wording to look for, as a data file gives it. */
export interface Phrase {
  /** An expression; a space in it is white space of any kind, so a plain phrase is written as it reads. */
  readonly pattern: string;
  /** Words that, standing before it, make it another expression: "cơ" before "sở". */
  readonly notAfter?: readonly string[];
  /** Words that, standing after it, make it another expression: "tại" after "cơ quan sở". */
  readonly notBefore?: readonly string[];
}

export interface Match<Of> {
  readonly phrase: Of;
  readonly from: number;
  readonly to: number;
}

/** Whole words only; upper and lower case are one. */
function expressionOf({ pattern, notAfter = [], notBefore = [] }: Phrase): RegExp {
  const before = notAfter.length === 0 ? '' : `(?<!${WORD_START}(?:${notAfter.join('|')}) )`;
  const after = notBefore.length === 0 ? '' : `(?! ?(?:${notBefore.join('|')})${WORD_END})`;
  return new RegExp(expressionSource(`${WORD_START}${before}(?:${pattern})${WORD_END}${after}`), 'giu');
}

/** Finds phrases in composed (NFC) text: from left to right, of those that overlap the first and the longest. */
export function phraseFinder<Of extends Phrase>(
  phrases: readonly Of[],
): (text: string) => readonly Match<Of>[] {
  const compiled = phrases.map((phrase) => ({ phrase, expression: expressionOf(phrase) }));
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
