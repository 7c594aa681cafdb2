/** What a Vietnamese word is made of; `\w` and `\b` know the letters of ASCII alone. */
export const LETTER = '[\\p{L}\\p{M}\\p{N}]';
export const WORD_START = `(?<!${LETTER})`;
export const WORD_END = `(?!${LETTER})`;

/**
 * The source of an expression as data files write it: a space is white space, " ?" is white space or none. At most four
 * characters of it, so that no line of white space takes the square of its length.
 */
export const expressionSource = (written: string): string =>
  written.normalize('NFC').replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,4}');
