/** "1.001193" of "1.001193.000.00.00.H27" */
const NATIONAL = /^\d\.\d{6}/;

/** What a code is known by: of one on the national database the part before the authority, of any other all of it. */
export const knownCode = (code: string): string => NATIONAL.exec(code)?.[0] ?? code;

/** Whether a code says less than another: it is the part of it before the authority. */
export const isShorterCode = (code: string, full: string): boolean =>
  code !== full && code === knownCode(full);

/** "1.00444" */
const SHORTENED = /^\d\.\d{1,5}$/;
const NATIONAL_LENGTH = '1.004440'.length;

/**
 * A code as the national database has it where a spreadsheet took it for a number: with the zeros that went off its end, and
 * with a dot where there is a comma, as in Viet Nam. Any other code as it is.
 */
export const nationalCode = (code: string): string => {
  const dotted = code.replace(/^(\d),(?=\d)/, '$1.');
  return SHORTENED.test(dotted) ? dotted.padEnd(NATIONAL_LENGTH, '0') : dotted;
};

/** Codes of procedures, each with a dot or a comma behind its first figure, and nothing but commas between them. */
const CODE = String.raw`\d[.,]\d[^\s,]*`;
const CODES = new RegExp(String.raw`^${CODE}(?:\s*,\s*${CODE})*$`);

/** The codes that a text holds, parted by commas; a text that is none of codes alone is one name. */
export const codesIn = (text: string): readonly string[] =>
  CODES.test(text) ? (text.match(new RegExp(CODE, 'g')) ?? []) : [text];
