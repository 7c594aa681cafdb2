/** Lengths of WordprocessingML are twips, twentieths of a point: 1440 to the inch. */
const TWIPS_PER_INCH = 1440;
const MILLIMETRES_PER_INCH = 25.4;

/** Whole twips. */
export const twipsOfMillimetres = (millimetres: number): number =>
  Math.round((millimetres / MILLIMETRES_PER_INCH) * TWIPS_PER_INCH);

/** Whole twips. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
