import { formatNumericDate, oneLine, plainText, quoteInput, withoutUnseen } from '../../../domain/vi';
import { parseLocalDate } from '../../../domain/period';
import type { ReadCell } from '../cell';
import { nationalCode } from '../codes';
import { type ImportField, problem, type Reading } from '../fields';
import { hasLostLetters, isOldEncoding } from '../oldEncoding';

/** Trims each line and its inner spaces. */
const trimLines = (text: string): string =>
  plainText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .join('\n')
    .trim();

/** Reads a text. A number is taken as it is shown; a date is refused, since the spreadsheet made it of a text. */
export const readText = (cell: Exclude<ReadCell, null>, { isLong }: Pick<ImportField, 'isLong'>): Reading => {
  if (typeof cell === 'object' && !('date' in cell)) return problem('unreadable');
  if (typeof cell === 'object')
    return problem('text_became_date', { value: formatNumericDate(parseLocalDate(cell.date)) });
  const typed = String(cell);
  // Checked before invisible characters are removed: a soft hyphen is a letter of an old font.
  if (isOldEncoding(typed)) return problem('old_encoding');
  if (hasLostLetters(typed)) return problem('letters_lost', { value: quoteInput(typed) });
  const plain = withoutUnseen(typed);
  const text = isLong ? trimLines(plain) : oneLine(plain);
  return { value: text === '' ? null : text };
};

/** A national code, in full or without the authority. */
const CODE = /^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;

/** No code is longer, including what is typed around it. */
const LONGEST_CODE = 80;

/** Removes what people type around a code, and corrects the letter O for a zero: "Mã: 1.OO4873." */
const cleanCode = (typed: string): string =>
  nationalCode(
    typed
      .replace(/^\p{L}[^\d]*\s/u, '')
      .replace(/[.,;\s]+$/, '')
      .replace(/o/gi, '0')
      .toUpperCase(),
  );

/** Reads a procedure's code, and restores the zeros that a spreadsheet cut off its end. */
export const readCode = (cell: Exclude<ReadCell, null>): Reading => {
  const text = readText(cell, { isLong: false });
  if ('problem' in text || typeof text.value !== 'string') return text;
  const code = text.value.length > LONGEST_CODE ? '' : cleanCode(text.value);
  return { value: CODE.test(code) ? code : text.value };
};
