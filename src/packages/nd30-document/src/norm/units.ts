/** Lengths of WordprocessingML are twips, twentieths of a point: 1440 to the inch. */
const TWIPS_PER_INCH = 1440;
const MILLIMETRES_PER_INCH = 25.4;

const exactTwips = (millimetres: number): number => (millimetres / MILLIMETRES_PER_INCH) * TWIPS_PER_INCH;

/** Whole twips. */
export const twipsOfMillimetres = (millimetres: number): number => Math.round(exactTwips(millimetres));

/** Whole twips. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** An allowed range, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Converts a range in millimetres to whole twips, rounded outwards, because programs round lengths in both
 * directions.
 */
export const twipRange = (min: number, max: number): Range => ({
  min: Math.floor(exactTwips(min)),
  max: Math.ceil(exactTwips(max)),
});

/** Converts points to half-points. */
export const halfPointRange = (min: number, max: number): Range => ({ min: 2 * min, max: 2 * max });
