import words from './words.vi.json';

/**
 * Characters that XML 1.0 does not allow (production 2, Char): most controls, single surrogates, U+FFFE and U+FFFF.
 */
const FORBIDDEN_BY_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Marks, embeddings, overrides and isolates that change the direction of text: they can make a number read backwards.
 */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Marks on one letter beyond the thirtieth, which no language uses (UAX #15, 13, Stream-Safe Text Format): the time
 * to sort marks grows with the square of their number.
 */
const ENDLESS_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Cleans text so that every writer can print it: NFC, legal in XML 1.0, without bidirectional controls, no letter
 * with more than thirty marks. Keeps line breaks, tabs, emoji and everything else. Idempotent.
 */
export const plainText = (value: string): string =>
  // Remove first, then compose: a removed character may have stood between a letter and its mark.
  value
    .replace(FORBIDDEN_BY_XML, '')
    .replace(BIDI_CONTROLS, '')
    .replace(ENDLESS_MARKS, '$1')
    .normalize('NFC')
    // Again: normalization splits some marks in two.
    .replace(ENDLESS_MARKS, '$1');

/**
 * Plain text on one line: a single space for every run of line breaks, tabs and spaces of any width, none at the
 * ends.
 */
export const oneLine = (value: string): string =>
  plainText(value)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

/** Zero-width characters, which come with text copied from web pages; not the joiner inside an emoji. */
const ZERO_WIDTH = /[\u00AD\u200B\u200C\u2060\uFEFF]|\u200D(?!\p{Extended_Pictographic})/gu;

/** Removes zero-width characters. */
export const withoutUnseen = (value: string): string => value.replace(ZERO_WIDTH, '');

/** Vietnamese letters without their marks, đ included: "Đường số 7" to "Duong so 7". Leaves other text, in NFC. */
export const stripDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');

/** NFC first: in NFD the first code point of "ề" is a bare "e". */
function changeFirst(text: string, change: (first: string) => string): string {
  const [first = '', ...rest] = text.normalize('NFC');
  return change(first) + rest.join('');
}

/** The first letter in upper case, the rest unchanged: "đề nghị" to "Đề nghị". */
export const capitalise = (text: string): string =>
  changeFirst(text, (first) => first.toLocaleUpperCase('vi'));

/** The first letter in lower case, the rest unchanged: "Ủy ban" to "ủy ban". */
export const decapitalise = (text: string): string =>
  changeFirst(text, (first) => first.toLocaleLowerCase('vi'));

/**
 * Fills the `{name}` places of a wording that comes from a data file. Braces inside a value are not treated as a
 * place.
 * @throws Error when the wording names a value that is missing: a fault of the data file, not of the user
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The wording "${template}" needs a value for "${name}".`);
    return String(value);
  });
}

/** An enumeration in a sentence: "a", "a và b", "a, b và c"; empty for an empty list. */
export function joinList(items: readonly string[]): string {
  const end = items.at(-1);
  if (end === undefined) return '';
  return items.length === 1
    ? end
    : fillTemplate(words.listEnd, { start: items.slice(0, -1).join(', '), end });
}

const LONGEST_QUOTE = 40;

/** Rejected input for an error message: printable, on one line, at most 40 characters. */
export function quoteInput(input: string): string {
  const characters = [...oneLine(input.slice(0, LONGEST_QUOTE * 4))];
  return characters.length > LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join('')}…`
    : characters.join('');
}
