import { oneLine, plainText } from '../text';

/** Text within a paragraph: without what XML forbids, in NFC; breaks and tabs are spaces. The only way of a run into a file. */
export const runText = (text: string): string => plainText(text).replace(/[\t\n\r]+/g, ' ');

/** In capitals. Once more plain after the change: some capitals are written with a combining mark. */
export const inCapitals = (text: string): string => plainText(plainText(text).toLocaleUpperCase('vi'));

/** On one line and in capitals. */
export const capitals = (text: string): string => oneLine(inCapitals(text));

/** An item of a list whose own closing mark the writer sets. */
export const withoutEndMark = (item: string): string => oneLine(item).replace(/[\s;.,]+$/u, '');

/** What stands before an item of a list. */
export const DASH = '- ';

/** "a;", "b;", "c.": a semicolon between, a full stop at the end; the dash is the writer's to set. */
export const listItems = (items: readonly string[]): readonly string[] =>
  items.map((item, index) => `${withoutEndMark(item)}${index === items.length - 1 ? '.' : ';'}`);

/** "- a;", "- b;", "- c.". */
export const listLines = (items: readonly string[]): readonly string[] =>
  listItems(items).map((item) => `${DASH}${item}`);
