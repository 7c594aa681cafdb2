import { TOLERANCES, type Range } from '../norm';
import type { Centred } from './centred';

interface ShortLine {
  /** The shares of a line of text that the decree allows. */
  readonly range: Range;
  /** The share that reports use. */
  readonly ratio: number;
}

/** The line stays this far inside the allowed range, because positions are rounded to whole twips. */
const INSIDE = 0.007;

/**
 * The length in twips of the line below a centred text of one or more lines: a share of the line of text right above
 * it, which people measure it by, and not less than the decree allows for the longest one. A line of text so short
 * that both are impossible counts alone.
 */
export function shortLineLength(texts: readonly Centred[], { range, ratio }: ShortLine): number {
  const longest = Math.max(0, ...texts.map((text) => text.longest));
  const above = texts.at(-1)?.last ?? 0;
  const least = (range.min + INSIDE) * longest;
  if (ratio * above >= least) return ratio * above;
  return least <= (range.max + TOLERANCES.shortLine) * above ? least : (range.max - INSIDE) * above;
}
