import { plainText } from './text';
import { FORMULA_SIGNS } from './formulaSigns';

export const CSV_MIME = 'text/csv; charset=utf-8';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * Text that a spreadsheet would run as a formula, even after apostrophes: one more apostrophe makes it text and can
 * be removed again. A spreadsheet that separates fields by semicolons, as in Viet Nam, ignores a quote within a
 * field: a new cell begins after each semicolon and a new row after a line break. So the pattern matches wherever a
 * cell may begin.
 */
const STARTS_CELL = '(?<=^|[;,\\t\\r\\n])';
const DANGER = `(?=(?:["']|[^\\S\\t\\r\\n])*[${FORMULA_SIGNS}])`;
/** Space at the start of a field, which a spreadsheet may skip. */
const SKIPPED = `(?='*[\\t\\r\\n])`;
const UNGUARDED = new RegExp(`${STARTS_CELL}${DANGER}|^${SKIPPED}`, 'g');
const GUARDED = new RegExp(`${STARTS_CELL}'${DANGER}|^'${SKIPPED}`, 'g');

const cell = (text: string): string => {
  const safe = plainText(text).replace(UNGUARDED, "'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Writes rows of text as CSV (RFC 4180) in UTF-8 with a byte order mark. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''));

/** Restores the text of a cell that `writeCsv` guarded against being a formula. */
export const withoutGuard = (text: string): string => text.replace(GUARDED, '');
