import { plainText } from '../text';
import { runText } from '../components';
import { FORMULA_SIGNS } from '../formulaSigns';

/** UTF-16 code units that a cell can hold (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
const ELLIPSIS = '…';

const characters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Shortens text to at most `limit` UTF-16 code units; longer text ends with an ellipsis after a whole character. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = characters.segment(text).containing(limit - 1)?.index ?? 0;
  return text.slice(0, cut) + ELLIPSIS;
}

/** Prepares text for a cell: without characters that XML forbids, in NFC, on one line, within a cell's limit. */
export const cellText = (text: string): string => shortenText(runText(text), LONGEST_TEXT);

/** Like `cellText`, but keeps line breaks. */
export const cellLines = (text: string): string =>
  shortenText(
    plainText(text)
      .split(/\r\n|\r|\n/)
      .map(runText)
      .join('\n'),
    LONGEST_TEXT,
  );

/** Text that a spreadsheet would compute if typed in, even after spaces. */
const FORMULA = new RegExp(`^\\s*[${FORMULA_SIGNS}]`, 'u');

/** True for text that needs the text style, so that it stays text when its cell is edited. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * ECMA-376, Part 1, 22.9.2.19 (ST_Xstring): `_x0041_` stands for "A", so the underscore of such text is written as
 * `_x005F_`.
 */
const CODED = /_(?=x[\dA-F]{4}_)/gi;

/** Escapes text for a spreadsheet's elements and attributes, so that it is neither markup nor a coded character. */
export const xml = (text: string): string =>
  text.replace(CODED, '_x005F_').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '');

/** Without xml:space, XML readers may remove leading, trailing and double spaces and line breaks. */
const KEEPS_SPACE = /^\s|\s$|\s\s|\n/u;

/** Makes the text element of a shared string. */
export const textElement = (text: string): string =>
  `<t${KEEPS_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${xml(text)}</t>`;
