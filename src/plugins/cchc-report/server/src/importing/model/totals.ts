import { oneLine, stripDiacritics } from '../../domain/vi';
import type { ReadCell } from './cell';
import { keyText } from './keyText';
import words from './totals.vi.json';

/** Letters of a cell that are read; the name of a total is shorter. */
const LONGEST = 300;

const either = (names: readonly string[]): string =>
  [...names]
    .flatMap((name) => [keyText(name), stripDiacritics(name)])
    .sort((a, b) => b.length - a.length)
    .join('|');

/** "Tổng cộng", "Tổng số: 45 tin", "TONG SO": whatever follows. */
const ALWAYS = new RegExp(`^(?:${either(words.always)})(?!\\p{L})`, 'u');
/** "Cộng", "Cộng: 45", "Cộng (I + II)", "Cộng tháng 3", but not "Cộng đồng dân cư". */
const ALONE = new RegExp(
  `^(?:${either(words.alone)})(?:\\s*$|\\s*[:.,(=+\\d-]|\\s+(?:${either(words.of)})(?!\\p{L}))`,
  'u',
);
/** A number, also with its unit: "45", "1.250,5", "45 tin, bài". */
const AMOUNT = /^[\d.,\s]*\d%?(?:\s*\p{L}+(?:,?\s\p{L}+){0,2})?$/u;
const NO_LETTER = /^[^\p{L}\d]*$/u;
/** Signs before the name of a total: "*", "- ". */
const LEADING = /^[^\p{L}\d]+/u;
const DIACRITIC = /[^\p{ASCII}]/u;

/** True if a cell names a total. A name without diacritics counts if the whole text has none. */
export const namesTotal = (cell: ReadCell): boolean => {
  if (typeof cell !== 'string') return false;
  const text = keyText(oneLine(cell.slice(0, LONGEST))).replace(LEADING, '');
  const name = ALWAYS.exec(text)?.[0] ?? ALONE.exec(text)?.[0];
  return name !== undefined && (DIACRITIC.test(name) || !DIACRITIC.test(text));
};

/** A number, a formula, part of a merged cell, or nothing: the cells beside the name of a total. */
const isAmount = (cell: ReadCell): boolean => {
  if (cell === null || typeof cell === 'number') return true;
  if (typeof cell === 'string') return NO_LETTER.test(cell) || AMOUNT.test(cell.trim());
  return typeof cell === 'object' && !('date' in cell);
};

/**
 * True if a row is a line of totals: a cell names it, and the cells that are read hold numbers at most, so that an article of
 * the title "Tổng số hồ sơ tăng" with its day and kind stays a record.
 * @param read the cells of columns that are read
 */
export const isTotal = (cells: readonly ReadCell[], read: readonly ReadCell[]): boolean =>
  cells.some(namesTotal) && read.every((cell) => namesTotal(cell) || isAmount(cell));
