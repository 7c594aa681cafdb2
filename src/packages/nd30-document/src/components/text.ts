import { oneLine, plainText } from '../text';

/**
 * Text for a paragraph: without characters that XML forbids, in NFC, breaks and tabs as spaces. Every run goes
 * through it.
 */
export const runText = (text: string): string => plainText(text).replace(/[\t\n\r]+/g, ' ');

/** Converts to capitals, then cleans again, because some capitals get a combining mark. */
export const inCapitals = (text: string): string => plainText(plainText(text).toLocaleUpperCase('vi'));

/** Converts to one line in capitals. */
export const capitals = (text: string): string => oneLine(inCapitals(text));

/** Removes the closing punctuation of a list item; the writer adds it. */
export const withoutEndMark = (item: string): string => oneLine(item).replace(/[\s;.,]+$/u, '');

/** Prefix of a list item. */
export const DASH = '- ';

/** "a;", "b;", "c.": a semicolon between, a full stop at the end; the writer adds the dash. */
export const listItems = (items: readonly string[]): readonly string[] =>
  items.map((item, index) => `${withoutEndMark(item)}${index === items.length - 1 ? '.' : ';'}`);

/** "- a;", "- b;", "- c.". */
export const listLines = (items: readonly string[]): readonly string[] =>
  listItems(items).map((item) => `${DASH}${item}`);
