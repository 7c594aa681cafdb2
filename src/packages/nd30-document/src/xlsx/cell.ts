import { isLocalDate, formatDecimal, formatNumericDate } from '../text';
import { withoutGuard } from '../csv';
import type { Value, ValueColumn } from '../workbook';
import { dateSerial } from './dateSerial';
import type { ValueStyle } from './styles';
import { cellLines, cellText, looksLikeFormula } from './text';

/** Content and style of a cell. Text is always written as text. */
export interface Cell {
  readonly content: string | number | null;
  readonly style: ValueStyle;
}

/**
 * Has the text style if it could be read as a formula, or if its apostrophe could be read as the guard of a formula
 * in CSV.
 */
const text = (content: string): Cell => ({
  content,
  style: looksLikeFormula(content) || withoutGuard(content) !== content ? 'formulaLike' : 'text',
});

/** The number's own decimals, at most two. */
function decimals(value: number): ValueStyle {
  if (Number.isInteger(value)) return 'whole';
  const [, shown = ''] = formatDecimal(value).split(',');
  return (['whole', 'oneDecimal', 'twoDecimals'] as const)[shown.length] ?? 'twoDecimals';
}

/** For an identifying number: unchanged with all its decimals, such as "1.004441", which a text cell shows. */
const name = (value: number): ValueStyle => (Number.isInteger(value) ? 'ordinal' : 'text');

/** A day that spreadsheets cannot represent is written as text. */
const day = (value: Value): Cell | null => {
  if (typeof value !== 'string' || !isLocalDate(value)) return null;
  const serial = dateSerial(value);
  return serial === null ? text(formatNumericDate(value)) : { content: serial, style: 'date' };
};

const number = (value: Value, style: (number: number) => ValueStyle): Cell | null =>
  typeof value === 'number' && Number.isFinite(value) ? { content: value, style: style(value) } : null;

/** Style of an empty cell of the column. */
const EMPTY = { text: 'text', number: 'whole', date: 'date', percent: 'percent' } as const;

function toFilledCell(value: Value, { kind, ordinal, lines }: ValueColumn): Cell | null {
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
 * Makes the cell of a value.
 * @throws RangeError if the value does not have its column's kind: not a finite number, not a day, not a text
 */
export function makeCell(value: Value, column: ValueColumn): Cell {
  if (value === null) return { content: null, style: EMPTY[column.kind] };
  const cell = toFilledCell(value, column);
  if (cell === null) throw new RangeError(`In the column "${column.header}" ${value} is no ${column.kind}.`);
  return cell;
}
