import { formatNumericDate } from '../../vi';
import { oneLine, plainText } from '../../vi';
import { parseLocalDate } from '../../period';
import type { ReadCell } from '../cell';
import { type ImportField, problem, type Reading } from '../fields';
import { isOldEncoding } from '../oldEncoding';

/** Decimals of a code on the national database: 1.004440 is not 1.00444. */
const CODE_DECIMALS = 6;

/** Lines without the spaces around them, those within as they are. */
const severalLines = (text: string): string =>
  plainText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .join('\n')
    .trim();

const textOf = (
  cell: Exclude<ReadCell, null | { formula: true } | { error: string } | { merged: true }>,
): string => (typeof cell === 'object' ? formatNumericDate(parseLocalDate(cell.date)) : String(cell));

/** A text without what was typed around it. A number is taken as it is shown; a day is one that the spreadsheet made of a text. */
export const readText = (cell: Exclude<ReadCell, null>, { isLong }: Pick<ImportField, 'isLong'>): Reading => {
  if (typeof cell === 'object' && !('date' in cell)) return problem('unreadable');
  if (typeof cell === 'object') return problem('text_became_date', { value: textOf(cell) });
  const text = isLong ? severalLines(textOf(cell)) : oneLine(textOf(cell));
  if (isOldEncoding(text)) return problem('old_encoding');
  return { value: text === '' ? null : text };
};

/** A code of a procedure; the zeros that a spreadsheet took off its end are put back. */
export const readCode = (cell: Exclude<ReadCell, null>): Reading =>
  typeof cell === 'number' ? { value: cell.toFixed(CODE_DECIMALS) } : readText(cell, { isLong: false });
