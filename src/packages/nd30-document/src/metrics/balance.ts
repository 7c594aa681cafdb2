import bound from './boundWords.vi.json';
import { breakLines, longestLine, type Setting } from './lines';
import { textWidth } from './textWidth';

/** A title of more lines is no title: it is left as it falls. */
const MOST_LINES = 4;
/** A number, and a word that is one with the next. */
const NOT_AT_AN_END = new RegExp(`(?:\\d|(?:^|\\s)(?:${bound.firstWords.join('|')}))$`, 'iu');
/** A last line shorter than this share of the longest looks like a mistake in a centred title. */
const SHORTEST_LAST_LINE = 1 / 3;

/**
 * The measure, at most the one given, at which a centred title ends neither in a stub nor parts a number, or a word such as
 * "Ủy" of "Ủy ban", from the word after it, on no more lines than before. In twips.
 */
export function balancedMeasure(text: string, setting: Setting): number {
  const mostLines = breakLines(text, setting).length;
  if (mostLines < 2 || mostLines > MOST_LINES) return setting.measure;
  let measure = setting.measure;
  for (;;) {
    const tried = { ...setting, measure };
    const lines = breakLines(text, tried);
    const longest = longestLine([text], tried);
    if (lines.length > mostLines || longest >= measure) return setting.measure;
    // Between the longest line and the width at which another word would fit: safe from rounding on both sides.
    if (isBalanced(lines, longest, tried)) return Math.round((longest + measure) / 2);
    measure = longest - 1;
  }
}

function isBalanced(lines: readonly string[], longest: number, { face, size }: Setting): boolean {
  const lastLine = textWidth(lines.at(-1) ?? '', face, size);
  const partsWhatBelongsTogether = lines.slice(0, -1).some((line) => NOT_AT_AN_END.test(line));
  return lastLine >= longest * SHORTEST_LAST_LINE && !partsWhatBelongsTogether;
}
