/** What XML 1.0 (production 2, Char) has no place for: most controls, single surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN_BY_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Marks, embeddings, overrides and isolates that turn the direction of text: they can make a number read backwards. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Marks on one letter beyond the thirtieth, which no language has (UAX #15, 13, Stream-Safe Text Format): to put marks in
 * their order takes the square of their number.
 */
const ENDLESS_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Text that any writer may print: NFC, legal in XML 1.0, without bidirectional controls, no letter with more than thirty
 * marks. Line breaks, tabs, emoji and everything else stay. Text already plain comes back the same.
 */
export const plainText = (value: string): string =>
  // Removed first, composed after: a removed character may have stood between a letter and its mark.
  value
    .replace(FORBIDDEN_BY_XML, '')
    .replace(BIDI_CONTROLS, '')
    .replace(ENDLESS_MARKS, '$1')
    .normalize('NFC')
    // Once more: some marks are two when they are apart.
    .replace(ENDLESS_MARKS, '$1');

/** What has no width, with which text is copied from pages; not what joins the parts of an emoji. */
const UNSEEN = /[\u00AD\u200B\u200C\u2060\uFEFF]|\u200D(?!\p{Extended_Pictographic})/gu;

/** Text without what nobody sees in it. */
export const withoutUnseen = (value: string): string => value.replace(UNSEEN, '');
