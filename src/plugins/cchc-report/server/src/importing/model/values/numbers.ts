import { formatNumericDate, quoteInput } from '../../../domain/vi';
import { isLocalDate } from '../../../domain/period/localDate';
import type { ReadCell } from '../cell';
import { problem, type Reading } from '../fields';
import words from './numbers.vi.json';

/** Thousands separated by dots, as in Viet Nam: 1.234 or 1.234,5, but not 0.125. */
const GROUPED = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const COMMA = /^-?\d+,\d+$/;
const PLAIN = /^-?\d+(\.\d+)?$/;
/** The counted unit: "45 người". */
const COUNTED = new RegExp(`\\s*(?:${words.counted.join('|')})$`, 'iu');

/** No number is longer, including its unit. */
const LONGEST = 80;

const parseNumber = (typed: string): number | undefined => {
  if (typed.length > LONGEST) return undefined;
  const text = typed.replace(COUNTED, '');
  const dense = text.replace(/[\s\u00a0]/g, '');
  if (GROUPED.test(dense)) return Number(dense.replaceAll('.', '').replace(',', '.'));
  if (COMMA.test(dense)) return Number(dense.replace(',', '.'));
  return PLAIN.test(dense) ? Number(dense) : undefined;
};

/** Reads a number, written as in Viet Nam (1.234,5) or as by a computer (1234.5). */
export const readAmount = (cell: Exclude<ReadCell, null>): Reading => {
  if (typeof cell === 'object' && 'date' in cell && isLocalDate(cell.date))
    return problem('text_became_date', { value: formatNumericDate(cell.date) });
  const value = typeof cell === 'string' ? parseNumber(cell) : cell;
  return typeof value === 'number' && Number.isFinite(value)
    ? { value }
    : problem('number_unreadable', {
        value: quoteInput(typeof cell === 'string' ? cell : JSON.stringify(cell)),
      });
};
