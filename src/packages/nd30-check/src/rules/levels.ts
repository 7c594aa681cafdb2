import { formatDecimal } from 'nd30-document/text';
import { TOLERANCES, type Range } from 'nd30-document/norm';
import { inSameCell, type Unit } from '../components';
import { lowerBy } from '../layout';
import { say, type CheckContext } from './rule';

const TWIPS_PER_POINT = 20;

/** Formats an estimated length as points: "45". */
export const aboutPoints = ({ min, max }: Range): string =>
  formatDecimal((Number.isFinite(max) ? (min + max) / 2 : min) / TWIPS_PER_POINT, 0);

/** The words for the neighbour that a text must be level with. */
type Than = 'thanNumber' | 'thanAuthority' | 'thanIssuer' | 'thanNation';

interface Level {
  readonly than: Than;
  /** Twips by which another fault, which is told by itself, lowers the unit. */
  readonly lowered?: number;
}

/** Says that a unit is surely lower or higher in its row than another one, and by how many points. */
export function levelFaults(
  { model }: CheckContext,
  unit: Unit,
  other: Unit,
  { than, lowered = 0 }: Level,
): readonly string[] {
  const lower = lowerBy(model, unit, other);
  if (lower === undefined) return [];
  if (lower.min - lowered > TOLERANCES.level)
    return [say('lower', { than: say(than), points: aboutPoints(lower) })];
  const higher = { min: -lower.max, max: -lower.min };
  return higher.min > TOLERANCES.level
    ? [say('higher', { than: say(than), points: aboutPoints(higher) })]
    : [];
}

/** Says that a text is lower than another one at the top. Below a mark such as "DỰ THẢO" it may be. */
export const lowerFaults = (
  context: CheckContext,
  unit: Unit | null,
  other: Unit | null | undefined,
  than: Than,
): readonly string[] => {
  if (unit === null || !other) return [];
  const { head } = context.parts;
  const before = head.slice(
    0,
    head.findIndex(({ paragraph }) => paragraph === unit.paragraph),
  );
  if (before.some((above) => inSameCell(above, unit))) return [];
  const lower = lowerBy(context.model, unit, other);
  return lower !== undefined && lower.min > TOLERANCES.level
    ? [say('lower', { than: say(than), points: aboutPoints(lower) })]
    : [];
};
