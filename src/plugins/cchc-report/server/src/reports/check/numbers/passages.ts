import { expressionSource, WORD_END, WORD_START } from '../text/words';
import words from './passages.vi.json';

interface Passage {
  readonly pattern: string;
  /** Match case-sensitively. */
  readonly exact?: boolean;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A number before one of these words, or before a percent sign, is an amount, no matter which words precede it: "số
 * 42 tin, bài".
 */
const LISTED = `${WORD_END}(?!${words.percent})(?! ?(?:${words.counted.join('|')})${WORD_END})`;
const MACROS: Readonly<Record<string, string>> = {
  ...words.macros,
  end: WORD_END,
  /** Ends a number that others may follow, as in "tháng 3,4". */
  listed: LISTED,
  /** Ends a number, but not in the middle of one with decimals. */
  uncounted: `(?![.,]\\d)${LISTED}`,
};

/** Replaces `<day>` in an expression of the data file by the expression of a day. */
const fillDay = (pattern: string): string =>
  pattern.replace(/<(\w+)>/g, (name, key: string) => MACROS[key] ?? name);

const EXPRESSIONS = words.passages.map(
  ({ pattern, exact = false }: Passage) =>
    new RegExp(expressionSource(`${WORD_START}(?:${fillDay(pattern)})`), exact ? 'gu' : 'giu'),
);

/**
 * The passages of composed (NFC) text whose numbers count nothing: dates and periods, numbers of documents and of
 * their articles, marks of headings, times, telephone numbers, money and the like. The data file has an example of
 * each.
 */
export const uncountedPassages = (text: string): readonly Range[] =>
  EXPRESSIONS.flatMap((expression) =>
    [...text.matchAll(expression)].map(({ 0: words, index }) => ({ from: index, to: index + words.length })),
  );
