/** "1.001193" of "1.001193.000.00.00.H27" */
const NATIONAL = /^\d\.\d{6}/;

/** The part of a code that identifies it: for a national code the part before the authority, otherwise all of it. */
export const knownCode = (code: string): string => NATIONAL.exec(code)?.[0] ?? code;

/** True if `code` is `full` without the authority. */
export const isShorterCode = (code: string, full: string): boolean =>
  code !== full && code === knownCode(full);

/** "1.00444" */
const SHORTENED = /^\d\.\d{1,5}$/;
const NATIONAL_LENGTH = '1.004440'.length;

/**
 * Restores a national code that a spreadsheet took for a number: adds the zeros lost at its end, and turns the decimal comma
 * of Viet Nam into a dot. Other codes are left alone.
 */
export const nationalCode = (code: string): string => {
  const dotted = code.replace(/^(\d),(?=\d)/, '$1.');
  return SHORTENED.test(dotted) ? dotted.padEnd(NATIONAL_LENGTH, '0') : dotted;
};

/** Codes of procedures, each with a dot or a comma after its first digit, separated by commas. */
const CODE = String.raw`\d[.,]\d[^\s,]*`;
const CODES = new RegExp(String.raw`^${CODE}(?:\s*,\s*${CODE})*$`);

/** Splits a list of codes; a text with anything else is one name. */
export const codesIn = (text: string): readonly string[] =>
  CODES.test(text) ? (text.match(new RegExp(CODE, 'g')) ?? []) : [text];
