import { formatDecimal } from '../../../domain/vi';
import { isWithin, type Range } from '../../norm';
import { lineBelow, type Unit } from '../components';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule, type RuleId } from './rule';

interface Wanted {
  readonly share: Range;
  readonly tolerance: number;
}

/** A real line below a component, of a length that the text above gives. */
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
    if (line.shares.some((found) => isWithin(found, share, tolerance))) return [];
    const percent = formatDecimal((line.shares[0] ?? 0) * 100, 0);
    return [{ found: say('lineLength', { percent }), where }];
  });
