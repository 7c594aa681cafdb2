import { balancedMeasure, breakLines, LAST_LINE_ABOVE_A_LINE, longestLine, type Setting } from '../metrics';

export interface CentredText extends Omit<Setting, 'measure'> {
  readonly text: string;
  /** Width that the text is centred in, and the minimum gap on each side, in twips. */
  readonly available: number;
  readonly gap?: number;
  /** True when a line is drawn below it. */
  readonly aboveLine?: boolean;
}

export interface Centred {
  readonly text: string;
  /** Indent on the left and right in twips, so that the last line is not too short. */
  readonly indent: number;
  /** Length of the longest line, in twips. */
  readonly longest: number;
  /** Length of the last line, in twips. */
  readonly last: number;
  /** Number of lines. */
  readonly lines: number;
}

/** Indents a centred text so that its last line is not too short. */
export function centreText({ text, face, size, available, gap = 0, aboveLine }: CentredText): Centred {
  const widest: Setting = { face, size, measure: available - 2 * gap };
  const placed = {
    ...widest,
    measure: balancedMeasure(text, widest, aboveLine === true ? LAST_LINE_ABOVE_A_LINE : undefined),
  };
  const lines = breakLines(text, placed);
  return {
    text,
    indent: Math.max(0, Math.floor((available - placed.measure) / 2)),
    longest: longestLine([text], placed),
    last: longestLine(lines.slice(-1), placed),
    lines: lines.length,
  };
}
