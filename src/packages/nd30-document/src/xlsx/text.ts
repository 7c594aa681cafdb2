import { plainText } from '../text';
import { runText } from '../components';
import { FORMULA_SIGNS } from '../formulaSigns';

/** UTF-16 code units that a cell can hold (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
const ELLIPSIS = '…';

const characters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Text of at most `limit` UTF-16 code units; what is longer ends with an ellipsis after a whole character. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = characters.segment(text).containing(limit - 1)?.index ?? 0;
  return text.slice(0, cut) + ELLIPSIS;
}

/** Text as a cell holds it: without what XML forbids, in NFC, on one line, no longer than a cell can hold. */
export const cellText = (text: string): string => shortened(runText(text), LONGEST_TEXT);

/** As `cellText`, with its line breaks. */
export const cellLines = (text: string): string =>
  shortened(
    plainText(text)
      .split(/\r\n|\r|\n/)
      .map(runText)
      .join('\n'),
    LONGEST_TEXT,
  );

/** What a spreadsheet would compute if it were typed in, whatever space stands before it. */
const FORMULA = new RegExp(`^\\s*[${FORMULA_SIGNS}]`, 'u');

/** True for text that is to stay text even when someone edits its cell. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** ECMA-376, Part 1, 22.9.2.19 (ST_Xstring): `_x0041_` stands for "A", so the underscore of a text that reads so is written `_x005F_`. */
const CODED = /_(?=x[\dA-F]{4}_)/gi;

/** Plain text as it stands in a spreadsheet's elements and attributes: never markup, never a coded character. */
export const xml = (text: string): string =>
  text.replace(CODED, '_x005F_').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '');

/** XML readers may take away space at the ends, double space and line breaks within, unless told. */
const KEEPS_SPACE = /^\s|\s$|\s\s|\n/u;

/** The text element of a shared string. */
export const textElement = (text: string): string =>
  `<t${KEEPS_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${xml(text)}</t>`;
