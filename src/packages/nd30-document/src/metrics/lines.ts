import { textWidth, type Face } from './textWidth';

export interface Setting {
  readonly face: Face;
  /** Font size in half-points. */
  readonly size: number;
  /** Width of a line in twips. */
  readonly measure: number;
}

/**
 * Breaks text into lines as Word does: as many words on a line as fit. A word wider than the measure gets a separate
 * line.
 */
export function breakLines(text: string, { face, size, measure }: Setting): readonly string[] {
  const space = textWidth(' ', face, size);
  const lines: string[][] = [];
  let used = Infinity;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const width = textWidth(word, face, size);
    const last = lines.at(-1);
    if (last && used + space + width <= measure) {
      last.push(word);
      used += space + width;
    } else {
      lines.push([word]);
      used = width;
    }
  }
  return lines.map((words) => words.join(' '));
}

/** Width in twips of the longest line when each text is broken to the measure; never more than the measure. */
export function longestLine(texts: readonly string[], setting: Setting): number {
  const widths = texts
    .flatMap((text) => breakLines(text, setting))
    .map((line) => textWidth(line, setting.face, setting.size));
  return Math.min(setting.measure, Math.max(0, ...widths));
}
