import { formatDecimal } from 'nd30-document/text';
import { isWithin, TOLERANCES, type Range } from 'nd30-document/norm';
import { isCapital, findUnitMiddle, shownPieces, type Unit } from '../components';
import type { Paragraph, Piece } from '../model';
import { describePlace, placeOfUnit } from './places';
import { say, type Finding, type Verdict } from './rule';

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Formats twips as millimetres: "20,5". */
export const inMillimetres = (twips: number): string => formatDecimal(twips / TWIPS_PER_MILLIMETRE, 1);
/** Formats twips as centimetres: "1,27". */
export const inCentimetres = (twips: number): string => formatDecimal(twips / TWIPS_PER_MILLIMETRE / 10, 2);
/** Formats half-points as points: "13,5". */
export const inPoints = (halfPoints: number): string => formatDecimal(halfPoints / 2, 1);

export const rangeInMillimetres = ({ min, max }: Range) => ({
  min: formatDecimal(min / TWIPS_PER_MILLIMETRE, 0),
  max: formatDecimal(max / TWIPS_PER_MILLIMETRE, 0),
});

/** Formats a range of half-points as points: "13" or "13 đến 14". */
export const sizes = ({ min, max }: Range) => ({
  sizes: min === max ? inPoints(min) : say('fromTo', { from: inPoints(min), to: inPoints(max) }),
});

/** Pieces with letters or digits. Signs and spaces may have any look. */
export const findLetteredPieces = (unit: Pick<Unit, 'pieces'>): readonly Piece[] =>
  unit.pieces.filter(({ text, symbol }) => /[\p{L}\p{N}]/u.test(text) && symbol !== true);

/** Runs a check on each unit; not applicable when no unit was found. */
export const ofEach = (
  units: readonly (Unit | null)[],
  judge: (unit: Unit) => readonly string[],
): Verdict => {
  const found = units.filter((unit) => unit !== null);
  if (found.length === 0) return null;
  return found.flatMap((unit) =>
    judge(unit).map((text): Finding => ({ found: text, where: placeOfUnit(unit) })),
  );
};

export const sizeFaults =
  (range: Range) =>
  (unit: Pick<Unit, 'pieces'>): readonly string[] => {
    const wrong = new Set(
      findLetteredPieces(unit)
        .map(({ look }) => look.size)
        .filter((size) => !isWithin(size, range)),
    );
    return [...wrong].map((size) => say('size', { size: inPoints(size) }));
  };

export interface WantedStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export const styleFaults =
  ({ bold, italic }: WantedStyle) =>
  (unit: Pick<Unit, 'pieces'>): readonly string[] => {
    const looks = findLetteredPieces(unit).map(({ look }) => look);
    return [
      ...(bold !== undefined && looks.some((look) => look.bold !== bold)
        ? [say(bold ? 'notBold' : 'bold')]
        : []),
      ...(italic !== undefined && looks.some((look) => look.italic !== italic)
        ? [say(italic ? 'notItalic' : 'italic')]
        : []),
    ];
  };

export const capitalFaults = (unit: Unit): readonly string[] =>
  isCapital(unit.text) || shownPieces(unit).length === 0 ? [] : [say('notCapital', { text: unit.text })];

/** Checks that a unit is centred in its container, by its alignment or by its position. */
export function centredFaults(unit: Unit): readonly string[] {
  const { paragraph, columns } = unit;
  if (paragraph.alignment === 'center' || paragraph.frame === 'center' || columns > 1) return [];
  const from = paragraph.extent.from - paragraph.left / paragraph.textWidth;
  const to = paragraph.extent.to + paragraph.right / paragraph.textWidth;
  const off = Math.abs(findUnitMiddle(unit) - (from + to) / 2);
  return Number.isNaN(off) || off <= TOLERANCES.middle ? [] : [say(`align-${paragraph.alignment}`)];
}

/** A text in the middle of the page is in neither half. */
const CLEAR = TOLERANCES.middle / 2;

/** Checks that a unit is in the right half of the text. A unit whose position is not in the file passes. */
export const rightHalfFaults = (unit: Unit): readonly string[] =>
  findUnitMiddle(unit) < 1 / 2 + CLEAR ? [say('notRight')] : [];

export const leftHalfFaults = (unit: Unit): readonly string[] =>
  findUnitMiddle(unit) > 1 / 2 - CLEAR ? [say('notLeft')] : [];

/** Turns paragraphs into findings. */
export const ofParagraphs = (
  paragraphs: readonly Paragraph[],
  judge: (paragraph: Paragraph) => readonly string[],
): readonly Finding[] =>
  paragraphs.flatMap((paragraph) =>
    judge(paragraph).map((found) => ({ found, where: describePlace(paragraph) })),
  );

/** One finding without a place, for a missing component. */
export const missing = (present: boolean, found: string): Verdict =>
  present ? [] : [{ found, where: null }];
