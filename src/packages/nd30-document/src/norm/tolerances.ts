import { twipsOfMillimetres, type Range } from './units';

/**
 * How far a document typed by hand may be from a value of the decree before it is told (all unverified: the decree knows no
 * tolerance; programs round to their own units, and lines are drawn by eye).
 */
export const TOLERANCES = {
  /** Twips: 1 mm of the paper, 0.3 mm of a margin, 0.5 mm of an indent. */
  paper: twipsOfMillimetres(1),
  margin: twipsOfMillimetres(0.3),
  indent: twipsOfMillimetres(0.5),
  /** Of the length of the text above. */
  mottoLine: 0.15,
  shortLine: 0.04,
  /** 240ths of a line. */
  lineSpacing: 12,
  /** Share of the text width by which a text may be off the middle. */
  middle: 0.05,
} as const;

export const isWithin = (value: number, { min, max }: Range, tolerance = 0): boolean =>
  value >= min - tolerance && value <= max + tolerance;
