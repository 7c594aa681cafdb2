import { plainText } from '../domain/vi';

export const CSV_MIME = 'text/csv; charset=utf-8';

/** Lets spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet would run as a formula, also after apostrophes: one more makes it text, and can be told from the others. */
const GUARDED = /^'*(?:\s*[=+\-@]|[\t\r\n])/;

const cell = (text: string): string => {
  const plain = plainText(text);
  const safe = GUARDED.test(plain) ? `'${plain}` : plain;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows of text as CSV (RFC 4180) with a byte order mark: UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''));

/** What stood in a cell before `writeCsv` made it no formula. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && GUARDED.test(text.slice(1)) ? text.slice(1) : text;
