import { twipsOfMillimetres, twipsOfPoints, type Range } from './units';

/**
 * Allowed deviations of a manually typed document from the decree's values before a finding is reported (all
 * unverified: the decree defines no tolerance; programs round to their own units, and lines are drawn by eye).
 */
export const TOLERANCES = {
  /** In twips: 1 mm for the paper, 0.3 mm for a margin, 0.5 mm for an indent. */
  paper: twipsOfMillimetres(1),
  margin: twipsOfMillimetres(0.3),
  indent: twipsOfMillimetres(0.5),
  /** Share of the length of the text above the line. */
  mottoLine: 0.15,
  shortLine: 0.04,
  /** In 240ths of a line. */
  lineSpacing: 12,
  /** Share of the text width by which a text may be off centre. */
  middle: 0.05,
  /** Share of its place by which a text may seem to be wider, for programs space letters differently. */
  width: 0.01,
  /**
   * In twips: 10 pt between two texts that are level, less than a line; 3 pt between two single-spaced lines; 14 pt,
   * about a line, from a text to the line drawn below it.
   */
  level: twipsOfPoints(10),
  gap: twipsOfPoints(3),
  lineBelow: twipsOfPoints(14),
} as const;

export const isWithin = (value: number, { min, max }: Range, tolerance = 0): boolean =>
  value >= min - tolerance && value <= max + tolerance;
