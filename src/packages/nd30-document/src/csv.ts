import { plainText } from './text';
import { FORMULA_SIGNS } from './formulaSigns';

export const CSV_MIME = 'text/csv; charset=utf-8';

/** Lets spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * What a spreadsheet would run as a formula, also after apostrophes: one more makes it text, and can be told from the others.
 * Where it parts fields by semicolons, as in Viet Nam, a quote within a field is nothing to it: another cell begins behind
 * each semicolon, and another row behind a line break. So it is looked for at every place where a cell may begin.
 */
const STARTS_CELL = '(?<=^|[;,\\t\\r\\n])';
const DANGER = `(?=(?:["']|[^\\S\\t\\r\\n])*[${FORMULA_SIGNS}])`;
/** Space at the begin of a field that a spreadsheet may skip. */
const SKIPPED = `(?='*[\\t\\r\\n])`;
const UNGUARDED = new RegExp(`${STARTS_CELL}${DANGER}|^${SKIPPED}`, 'g');
const GUARDED = new RegExp(`${STARTS_CELL}'${DANGER}|^'${SKIPPED}`, 'g');

const cell = (text: string): string => {
  const safe = plainText(text).replace(UNGUARDED, "'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows of text as CSV (RFC 4180) with a byte order mark: UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''));

/** What stood in a cell before `writeCsv` made it no formula. */
export const withoutGuard = (text: string): string => text.replace(GUARDED, '');
