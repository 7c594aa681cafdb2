import { formatDecimal } from 'nd30-document/text';
import { isWithin, TOLERANCES, type Range } from 'nd30-document/norm';
import { lineBelow, type OneLine, type Unit } from '../components';
import { lineGap } from '../layout';
import { aboutPoints } from './levels';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule, type RuleId } from './rule';

interface Wanted {
  readonly share: Range;
  readonly tolerance: number;
}

/** The line is centred below its text. A line whose position is not in the file passes. */
const isBalanced = ({ off }: OneLine): boolean => Number.isNaN(off) || off <= TOLERANCES.middle;
/**
 * The decree does not say which line of a component of several lines it means: the line is right by the line of text
 * right above or by the longest one.
 */
const isLongEnough = ({ share: above, shareOfLongest }: OneLine, { share, tolerance }: Wanted): boolean =>
  [above, shareOfLongest].some((one) => isWithin(one, share, tolerance));

/** How far below its text a line surely is, where that is too far. */
function findDistance({ model }: CheckContext, text: Unit, { anchor }: OneLine): Range | undefined {
  const gap = lineGap(model, text, anchor);
  return gap !== undefined && gap.min > TOLERANCES.lineBelow ? gap : undefined;
}

function sayLength({ share, shareOfLongest }: OneLine): string {
  const [percent, longest] = [share, shareOfLongest].map((one) => formatDecimal(one * 100, 0));
  return percent === longest
    ? say('lineLength', { percent: percent ?? '' })
    : say('lineLengthOfSeveral', { percent: percent ?? '', longest: longest ?? '' });
}

/** Makes the rule for a line below a component: it must be drawn, and its length depends on the text above. */
export const lineRule = (
  id: RuleId,
  unitsOf: (context: CheckContext) => readonly Unit[],
  wanted: Wanted,
): Rule =>
  rule(id, 'error', (context) => {
    const units = unitsOf(context);
    const last = units.at(-1);
    if (last === undefined) return NOT_APPLICABLE;
    const line = lineBelow(context.model, units, {
      units: context.parts.head,
      end: context.parts.headEnd,
    });
    const where = placeOfUnit(last);
    if (line.kind !== 'line') return [{ found: say(`line-${line.kind}`), where }];
    const long = line.lines.filter((one) => isLongEnough(one, wanted));
    const [judged = line.lines[0]] = long;
    const isRight = (one: OneLine): boolean =>
      one.solid && isBalanced(one) && findDistance(context, last, one) === undefined;
    if (judged === undefined || long.some(isRight)) return [];
    const distance = findDistance(context, last, judged);
    return [
      ...(long.length === 0 ? [{ found: sayLength(judged), where }] : []),
      ...(judged.solid ? [] : [{ found: say('lineNotSolid'), where }]),
      ...(distance === undefined
        ? []
        : [{ found: say('lineFar', { points: aboutPoints(distance) }), where }]),
      ...(isBalanced(judged) ? [] : [{ found: say('lineOff'), where }]),
    ];
  });
