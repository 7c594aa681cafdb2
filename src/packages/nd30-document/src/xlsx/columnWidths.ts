import { oneLine } from '../text';
import type { Value, ValueColumn, ValueTable } from '../workbook';

/** In digits of the cell font, the column unit of spreadsheets. Longer text wraps. */
const NARROWEST = 6;
const WIDEST = 50;
/** Padding left and right of the text, and space for the filter button in the header. */
const MARGIN = 2;
const BUTTON = 3;
/** Maximum number of lines of a wrapped header. */
const HEADER_LINES = 3;
/** "14/06/2024", and "100,0%". */
const DATE_LENGTH = 10;
const PERCENT_LENGTH = 6;

function length(value: Value, { kind, lines }: ValueColumn): number {
  if (value === null) return 0;
  if (kind === 'date') return DATE_LENGTH;
  if (kind === 'percent') return PERCENT_LENGTH;
  if (typeof value === 'string')
    return lines ? Math.max(...value.split('\n').map((line) => line.length)) : value.length;
  // At most two decimals are shown, and a separator every three digits.
  return value.toFixed(Number.isInteger(value) ? 0 : 2).length * (4 / 3);
}

function headerWidth(header: string): number {
  const text = oneLine(header);
  const words = text.split(' ').map((word) => word.length + BUTTON);
  return Math.max(NARROWEST, text.length / HEADER_LINES + MARGIN, ...words);
}

/**
 * Width of a column, in digits of the cell font: enough for the longest value and for the header in a few lines, up
 * to the maximum.
 */
export const columnWidths = ({ columns, rows }: ValueTable): readonly number[] =>
  columns.map((column, index) => {
    let widest = headerWidth(column.header);
    for (const { values } of rows) widest = Math.max(widest, length(values[index] ?? null, column) + MARGIN);
    return Math.ceil(Math.min(widest, WIDEST));
  });
