import { breakLines, textWidth } from '../metrics';
import { CELL_SIZE, LINE_HEIGHT } from './styles';

/** Twips: columns are measured in digits of the cell font, which are half an em wide. */
const DIGIT = CELL_SIZE * 10;
/** Twips left and right of the text, a little more than Excel and LibreOffice leave. */
const MARGINS = DIGIT;
/** Points (Excel specifications and limits). */
const HIGHEST = 409.5;

/** Half-points. */
const SIZE = CELL_SIZE * 2;

/** Lines that a text takes in a column of so many digits; a word wider than the column is broken. */
const linesIn = (text: string, width: number, face: 'regular' | 'bold'): number =>
  text.split('\n').reduce((sum, line) => sum + linesOf(line, width, face), 0);

function linesOf(text: string, width: number, face: 'regular' | 'bold'): number {
  const measure = width * DIGIT - MARGINS;
  const whole = textWidth(text, face, SIZE);
  if (whole <= measure) return 1;
  return breakLines(text, { face, size: SIZE, measure }).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, face, SIZE) / measure)),
    0,
  );
}

/**
 * Height of a row in points when a text of it wraps; null for one line, which needs none. LibreOffice keeps the height a
 * file gives and would cut off lines; Excel would find it by itself.
 * @param texts one a column, null where there is none
 * @param widths of the columns, in digits
 */
export function rowHeight(
  texts: readonly (string | null)[],
  widths: readonly number[],
  face: 'regular' | 'bold',
): number | null {
  let lines = 1;
  for (const [index, text] of texts.entries())
    if (text !== null) lines = Math.max(lines, linesIn(text, widths[index] ?? 0, face));
  return lines === 1 ? null : Math.min(lines * LINE_HEIGHT, HIGHEST);
}
