import { breakLines, textWidth } from '../metrics';
import { CELL_SIZE, LINE_HEIGHT } from './styles';

/** Width of a digit of the cell font in twips (half an em): the unit of column widths. */
const DIGIT = CELL_SIZE * 10;
/** Padding left and right of the text in twips, slightly more than in Excel and LibreOffice. */
const MARGINS = DIGIT;
/** In points (Excel specifications and limits). */
const HIGHEST = 409.5;

/** Half-points. */
const SIZE = CELL_SIZE * 2;

/** Counts the lines of a text in a column of the given width; a word wider than the column is broken. */
const linesIn = (text: string, width: number, face: 'regular' | 'bold'): number =>
  text.split('\n').reduce((sum, line) => sum + countLines(line, width, face), 0);

function countLines(text: string, width: number, face: 'regular' | 'bold'): number {
  const measure = width * DIGIT - MARGINS;
  const whole = textWidth(text, face, SIZE);
  if (whole <= measure) return 1;
  return breakLines(text, { face, size: SIZE, measure }).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, face, SIZE) / measure)),
    0,
  );
}

/**
 * Height of a row in points if one of its texts wraps; null for one line, which needs no height. It is needed because
 * LibreOffice keeps the height in the file and would cut off lines; Excel would compute it.
 * @param texts one for each column; null for an empty cell
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
