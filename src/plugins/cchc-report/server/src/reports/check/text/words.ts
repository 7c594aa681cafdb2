/** The characters of a Vietnamese word; `\w` and `\b` only know ASCII letters. */
export const LETTER = '[\\p{L}\\p{M}\\p{N}]';
export const WORD_START = `(?<!${LETTER})`;
export const WORD_END = `(?!${LETTER})`;

/**
 * Turns an expression from a data file into regular expression source: a space is white space, " ?" is optional white
 * space. It matches at most four characters of it, so that a line of white space does not take quadratic time.
 */
export const expressionSource = (written: string): string =>
  written.normalize('NFC').replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,4}');
