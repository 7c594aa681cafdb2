import { isLocalDate, formatDecimal, formatNumericDate } from '../text';
import { withoutGuard } from '../csv';
import type { Value, ValueColumn } from '../workbook';
import { dateSerial } from './dateSerial';
import type { ValueStyle } from './styles';
import { cellLines, cellText, looksLikeFormula } from './text';

/** What a cell holds and how it looks. Text is never anything but text. */
export interface Cell {
  readonly content: string | number | null;
  readonly style: ValueStyle;
}

/** Marked as text where it would be taken for a formula, or an apostrophe in it for what guards one in CSV. */
const text = (content: string): Cell => ({
  content,
  style: looksLikeFormula(content) || withoutGuard(content) !== content ? 'formulaLike' : 'text',
});

/** As many decimals as the number is written with, at most two. */
function decimals(value: number): ValueStyle {
  if (Number.isInteger(value)) return 'whole';
  const [, shown = ''] = formatDecimal(value).split(',');
  return (['whole', 'oneDecimal', 'twoDecimals'] as const)[shown.length] ?? 'twoDecimals';
}

/** Of a number that says which: as it is, all the decimals of "1.004441" too, which a cell of text shows. */
const name = (value: number): ValueStyle => (Number.isInteger(value) ? 'ordinal' : 'text');

/** A day that spreadsheets do not count is written out. */
const day = (value: Value): Cell | null => {
  if (typeof value !== 'string' || !isLocalDate(value)) return null;
  const serial = dateSerial(value);
  return serial === null ? text(formatNumericDate(value)) : { content: serial, style: 'date' };
};

const number = (value: Value, style: (number: number) => ValueStyle): Cell | null =>
  typeof value === 'number' && Number.isFinite(value) ? { content: value, style: style(value) } : null;

/** How an empty cell of the column looks. */
const EMPTY = { text: 'text', number: 'whole', date: 'date', percent: 'percent' } as const;

function filled(value: Value, { kind, ordinal, lines }: ValueColumn): Cell | null {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? text(lines ? cellLines(value) : cellText(value)) : null;
    case 'number':
      return number(value, ordinal ? name : decimals);
    case 'percent':
      return number(value, () => 'percent');
    case 'date':
      return day(value);
  }
}

/**
 * The cell of a value.
 * @throws RangeError when the value is not of its column's kind: a number that is none or has no end, no day, no text
 */
export function cellOf(value: Value, column: ValueColumn): Cell {
  if (value === null) return { content: null, style: EMPTY[column.kind] };
  const cell = filled(value, column);
  if (cell === null) throw new RangeError(`In the column "${column.header}" ${value} is no ${column.kind}.`);
  return cell;
}
