import { breakLines, SINGLE_LINE } from 'nd30-document/metrics';
import { stretchOf } from '../components';
import type { Paragraph } from '../model';

const TWIPS_PER_HALF_POINT = 10;

/** Counts the lines of a paragraph in a column of `room` twips. */
export const linesOf = (paragraph: Paragraph, room: number): number =>
  linesWithin(paragraph, room, { from: 0, to: Infinity });

/** The lines of a paragraph between its own line breaks, from 0; the last one is not included. */
export interface TypedLines {
  readonly from: number;
  readonly to: number;
}

/** Counts the lines that some of the typed lines of a paragraph take in a column of `room` twips. */
export function linesWithin(paragraph: Paragraph, room: number, { from, to }: TypedLines): number {
  const { text, label, pieces, markLook } = paragraph;
  const size = pieces[0]?.look.size ?? markLook.size;
  const bold = pieces.every(({ look }) => look.bold);
  const measure = Math.max(room / stretchOf(paragraph), 1);
  const setting = { face: bold ? 'bold' : 'regular', size, measure } as const;
  return `${label} ${text}`
    .split('\n')
    .slice(from, to)
    .reduce((sum, line) => sum + Math.max(1, breakLines(line.replace(/\t/g, ' '), setting).length), 0);
}

/** The height of one line of a paragraph, in twips. */
export function lineHeight({ line, lineRule, pieces, markLook }: Paragraph): number {
  const size = pieces[0]?.look.size ?? markLook.size;
  const single = size * TWIPS_PER_HALF_POINT * SINGLE_LINE;
  if (lineRule === 'exact') return line;
  return lineRule === 'atLeast' ? Math.max(line, single) : (single * line) / 240;
}

/** The width available to the lines of a paragraph, in twips. */
export const roomOf = ({ extent, textWidth }: Paragraph): number => (extent.to - extent.from) * textWidth;
