import advanceWidths from './advanceWidths.json';

/** Upright Times New Roman in the two weights of the letterhead. */
export type Face = 'regular' | 'bold';

/** Half an em, the width of a digit: an estimate for letters that the table lacks. */
const UNKNOWN_ADVANCE = advanceWidths.unitsPerEm / 2;
const WITHOUT_ADVANCE = /[\p{Mn}\p{Cf}]/u;

function toAdvances(runsOfWidths: Readonly<Record<string, readonly number[]>>): ReadonlyMap<number, number> {
  return new Map(
    Object.entries(runsOfWidths).flatMap(([first, widths]) =>
      widths.map((width, offset): [number, number] => [parseInt(first, 16) + offset, width]),
    ),
  );
}

const ADVANCES: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  regular: toAdvances(advanceWidths.regular),
  bold: toAdvances(advanceWidths.bold),
};

function advance(character: string, face: Face): number {
  const known = ADVANCES[face].get(character.codePointAt(0) ?? 0);
  return known ?? (WITHOUT_ADVANCE.test(character) ? 0 : UNKNOWN_ADVANCE);
}

/**
 * Width of one line of text in twips, not rounded, without kerning (which Word leaves off by default).
 * @param size in half-points
 */
export function textWidth(text: string, face: Face, size: number): number {
  let units = 0;
  for (const character of text) units += advance(character, face);
  return (units / advanceWidths.unitsPerEm) * size * 10;
}
