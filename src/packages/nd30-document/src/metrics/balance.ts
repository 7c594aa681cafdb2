import bound from './boundWords.vi.json';
import { breakLines, longestLine, type Setting } from './lines';
import { textWidth } from './textWidth';

/** Longer texts are not titles and are not balanced. */
const MOST_LINES = 4;
/** A number, or a word that must stay with the next one. */
const NOT_AT_AN_END = new RegExp(`(?:\\d|(?:^|\\s)(?:${bound.firstWords.join('|')}))$`, 'iu');
/** In a centred title, a last line shorter than this share of the longest looks like a mistake. */
const SHORTEST_LAST_LINE = 1 / 3;

/**
 * A line is drawn below some titles, of 1/3 to 1/2 of the line of text. Above this share of the longest line, the
 * last one allows a line that is right by both.
 */
export const LAST_LINE_ABOVE_A_LINE = 0.7;

/**
 * Finds the measure, at most the given one, at which a centred title has no short last line and no break after a
 * number or a word such as "Ủy" of "Ủy ban", without taking more lines. In twips.
 * @param wished the share of the longest line that the last one should have, if the words allow it
 */
export function balancedMeasure(text: string, setting: Setting, wished = SHORTEST_LAST_LINE): number {
  const mostLines = breakLines(text, setting).length;
  if (mostLines < 2 || mostLines > MOST_LINES) return setting.measure;
  return (
    findMeasure(text, setting, wished) ?? findMeasure(text, setting, SHORTEST_LAST_LINE) ?? setting.measure
  );
}

function findMeasure(text: string, setting: Setting, shortest: number): number | undefined {
  const mostLines = breakLines(text, setting).length;
  let { measure } = setting;
  for (;;) {
    const tried = { ...setting, measure };
    const lines = breakLines(text, tried);
    const longest = longestLine([text], tried);
    if (lines.length > mostLines || longest >= measure) return undefined;
    // Halfway between the longest line and the width at which another word would fit, so that rounding does not
    // matter.
    if (isBalanced(lines, longest * shortest, tried)) return Math.round((longest + measure) / 2);
    measure = longest - 1;
  }
}

function isBalanced(lines: readonly string[], shortest: number, { face, size }: Setting): boolean {
  const lastLine = textWidth(lines.at(-1) ?? '', face, size);
  const splitsBoundWords = lines.slice(0, -1).some((line) => NOT_AT_AN_END.test(line));
  return lastLine >= shortest && !splitsBoundWords;
}
