import { formatNumericDate, oneLine, plainText, quoteInput, withoutUnseen } from '../../../domain/vi';
import { parseLocalDate } from '../../../domain/period';
import type { ReadCell } from '../cell';
import { nationalCode } from '../codes';
import { type ImportField, problem, type Reading } from '../fields';
import { hasLostLetters, isOldEncoding } from '../oldEncoding';

/** Lines without the spaces around them, those within as they are. */
const severalLines = (text: string): string =>
  plainText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .join('\n')
    .trim();

/** A text without what was typed around it. A number is taken as it is shown; a day is one that the spreadsheet made of a text. */
export const readText = (cell: Exclude<ReadCell, null>, { isLong }: Pick<ImportField, 'isLong'>): Reading => {
  if (typeof cell === 'object' && !('date' in cell)) return problem('unreadable');
  if (typeof cell === 'object')
    return problem('text_became_date', { value: formatNumericDate(parseLocalDate(cell.date)) });
  const typed = String(cell);
  // A soft hyphen, which nobody sees, is a letter of an old font.
  if (isOldEncoding(typed)) return problem('old_encoding');
  if (hasLostLetters(typed)) return problem('letters_lost', { value: quoteInput(typed) });
  const plain = withoutUnseen(typed);
  const text = isLong ? severalLines(plain) : oneLine(plain);
  return { value: text === '' ? null : text };
};

/** As it stands on the national database, in full or its national part alone. */
const CODE = /^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;

/** No code is longer, whatever stands around it. */
const LONGEST_CODE = 80;

/** What people type around a code, and the letter O for a zero: "Mã: 1.OO4873." */
const mended = (typed: string): string =>
  nationalCode(
    typed
      .replace(/^\p{L}[^\d]*\s/u, '')
      .replace(/[.,;\s]+$/, '')
      .replace(/o/gi, '0')
      .toUpperCase(),
  );

/** A code of a procedure; the zeros that a spreadsheet took off its end are put back, also in what it saved as text. */
export const readCode = (cell: Exclude<ReadCell, null>): Reading => {
  const text = readText(cell, { isLong: false });
  if ('problem' in text || typeof text.value !== 'string') return text;
  const code = text.value.length > LONGEST_CODE ? '' : mended(text.value);
  return { value: CODE.test(code) ? code : text.value };
};
