import { formatDecimal, formatPercent, padNumber } from '../vi';
import type { Span } from './spans';
import type { Quantity } from './values';
import wording from './wording.vi.json';

/** The unit that is written without a space after its number. */
export const PERCENT = '%';

/** How a number is written in a sentence: "07", "42", "1.250", "12,5"; "chưa có số liệu" when nothing is recorded. */
export const formatAmount = (amount: number | null): string => {
  if (amount === null) return wording.unknown;
  return Number.isInteger(amount) && amount > 0 && amount < 10 ? padNumber(amount) : formatDecimal(amount);
};

/** "02 lớp", "62,5%"; the number alone where there is no unit. */
export const formatQuantity = (amount: number | null, unit: string | null): string =>
  unit === PERCENT && amount !== null
    ? `${formatDecimal(amount)}%`
    : [formatAmount(amount), unit ?? ''].join(' ').trim();

/** A number in a sentence, as a piece with its source. */
export const numberSpans = ({ amount, source }: Quantity): readonly Span[] => [
  { text: formatAmount(amount), source },
];

/** "88,9%"; "chưa có số liệu" when either is unknown or the whole is 0. */
export const formatShare = (part: number | null, whole: number | null): string =>
  (part === null || whole === null ? null : formatPercent(part, whole)) ?? wording.unknown;
