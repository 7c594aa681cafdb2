import { oneLine } from '../../domain/vi';
import type { Value, ValueColumn, ValueTable } from '../workbook';

/** In digits of the cell font, as a spreadsheet measures columns. Longer text wraps. */
const NARROWEST = 6;
const WIDEST = 50;
/** Left and right of the text, and for the filter's button in the header. */
const MARGIN = 2;
const BUTTON = 3;
/** "14/06/2024", and "100,0%". */
const DATE_LENGTH = 10;
const PERCENT_LENGTH = 6;

function length(value: Value, { kind }: ValueColumn): number {
  if (value === null) return 0;
  if (kind === 'date') return DATE_LENGTH;
  if (kind === 'percent') return PERCENT_LENGTH;
  if (typeof value === 'string') return value.length;
  // At most two decimals are shown, and a separator every three digits.
  return value.toFixed(Number.isInteger(value) ? 0 : 2).length * (4 / 3);
}

/** Wide enough for the longest value, up to the widest, and for the longest word of the header. */
export const columnWidths = ({ columns, rows }: ValueTable): readonly number[] =>
  columns.map((column, index) => {
    const words = oneLine(column.header)
      .split(' ')
      .map((word) => word.length);
    let widest = Math.max(NARROWEST, ...words.map((word) => word + BUTTON));
    for (const { values } of rows) widest = Math.max(widest, length(values[index] ?? null, column) + MARGIN);
    return Math.ceil(Math.min(widest, WIDEST));
  });
