import { balancedMeasure, breakLines, longestLine, type Setting } from '../metrics';

export interface CentredText extends Omit<Setting, 'measure'> {
  readonly text: string;
  /** Width the text is centred in, and the least gap on either side of it; in twips. */
  readonly available: number;
  readonly gap?: number;
}

export interface Centred {
  readonly text: string;
  /** Left and right, so that the text does not end in a stub; in twips. */
  readonly indent: number;
  /** Its longest line, in twips. */
  readonly longest: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/** Places a centred text so that it does not end in a stub. */
export function centred({ text, face, size, available, gap = 0 }: CentredText): Centred {
  const widest: Setting = { face, size, measure: available - 2 * gap };
  const placed = { ...widest, measure: balancedMeasure(text, widest) };
  return {
    text,
    indent: Math.max(0, Math.floor((available - placed.measure) / 2)),
    longest: longestLine([text], placed),
    lines: breakLines(text, placed).length,
  };
}
