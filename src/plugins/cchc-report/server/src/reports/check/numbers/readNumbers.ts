import { expressionSource } from '../text/words';
import { uncountedPassages, type Range } from './passages';
import words from './passages.vi.json';

/** A number in a text, with its position. */
export interface TypedNumber extends Range {
  readonly value: number;
  /** The number of typed decimals. */
  readonly decimals: number;
  readonly percent: boolean;
}

/** Excludes numbers inside a name or code: "H28", "5G", "Covid-19". */
const NUMBER = /(?<![\p{L}\p{M}\p{N}]|\d[.,]|\p{L}[-_])\d+(?:[.,]\d+)*(?![\p{L}\p{M}\p{N}]|[.,]\d)/gu;
const PERCENT = new RegExp(`^${expressionSource(words.percent)}`, 'iu');
/** The longest percent sign with the white space before it. */
const LOOK_AHEAD = 16;

/**
 * Reads the numbers of a line of composed (NFC) text that count something, in Vietnamese notation: "1.234", "3,5",
 * "88,9%". Numbers in words ("mười hai cuộc") are not read, because some of them count nothing ("một số", "hai bên")
 * and this cannot be decided here.
 */
export function readNumbers(text: string): readonly TypedNumber[] {
  if (!/\d/.test(text)) return [];
  const counted = countedIn(text);
  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => {
    const end = index + digits.length;
    if (!counted(index, end)) return [];
    const sign = PERCENT.exec(text.slice(end, end + LOOK_AHEAD))?.[0] ?? '';
    const number = parseAmount(digits, sign !== '');
    return number === null ? [] : [{ ...number, from: index, to: end + sign.length }];
  });
}

/**
 * Marks each offset, because comparing each number with each passage would take quadratic time in the length of the
 * line.
 */
function countedIn(text: string): (from: number, to: number) => boolean {
  const uncounted = new Uint8Array(text.length);
  for (const { from, to } of uncountedPassages(text)) uncounted.fill(1, from, to);
  return (from, to) => !uncounted.subarray(from, to).includes(1);
}

/**
 * Dots separate thousands and a comma separates decimals. Other dots belong to a mark, a version or a code ("1.1",
 * "4.0", "1.004194"), except before a percent sign, where "88.9%" is a slip for "88,9%".
 */
function parseAmount(digits: string, percent: boolean): Omit<TypedNumber, 'from' | 'to'> | null {
  const slip = percent && /^\d+\.\d{1,2}$/.test(digits);
  const vietnamese = slip ? digits.replace('.', ',') : digits;
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(vietnamese)) return null;
  const [whole = '0', fraction = ''] = vietnamese.replaceAll('.', '').split(',');
  return { value: Number(`${whole}.${fraction || '0'}`), decimals: fraction.length, percent };
}
