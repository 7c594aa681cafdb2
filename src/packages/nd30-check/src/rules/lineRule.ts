import { formatDecimal } from 'nd30-document/text';
import { isWithin, TOLERANCES, type Range } from 'nd30-document/norm';
import { lineBelow, type OneLine, type Unit } from '../components';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule, type RuleId } from './rule';

interface Wanted {
  readonly share: Range;
  readonly tolerance: number;
}

/** The line is centred below its text. A line whose position is not in the file passes. */
const isBalanced = ({ off }: OneLine): boolean => Number.isNaN(off) || off <= TOLERANCES.middle;
const isRight = (line: OneLine): boolean => line.solid && isBalanced(line);

/** Makes the rule for a line below a component: it must be drawn, and its length depends on the text above. */
export const lineRule = (
  id: RuleId,
  unitsOf: (context: CheckContext) => readonly Unit[],
  { share, tolerance }: Wanted,
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
    const long = line.lines.filter((one) => isWithin(one.share, share, tolerance));
    const [judged = line.lines[0]] = long;
    if (judged === undefined || long.some(isRight)) return [];
    const percent = formatDecimal(judged.share * 100, 0);
    return [
      ...(long.length === 0 ? [{ found: say('lineLength', { percent }), where }] : []),
      ...(judged.solid ? [] : [{ found: say('lineNotSolid'), where }]),
      ...(isBalanced(judged) ? [] : [{ found: say('lineOff'), where }]),
    ];
  });
