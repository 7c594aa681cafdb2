import type { Table, TableRow } from 'nd30-document';
import { fillTemplate, formatPercent, padNumber } from '../../vi';
import type { ObjectiveFact, PlanFact, ReportFacts } from '../facts';
import { issuedPlans } from '../plansIssued';
import { recordSource } from '../../source';
import { makeSpan } from '../spans';
import wording from '../wording.vi.json';
import { numberCell } from './cells';

const words = wording.tables.objectives;

/** The objectives of the plans issued by the last day covered: target, what was achieved, the share and the state. */
export const objectivesTable = (facts: ReportFacts): Table => ({
  kind: 'table',
  caption: words.caption,
  columns: [
    { header: words.title, share: 0.34, align: 'left' },
    { header: words.unit, share: 0.12, align: 'center' },
    { header: words.target, share: 0.11, align: 'center' },
    { header: words.achieved, share: 0.11, align: 'center' },
    { header: words.share, share: 0.11, align: 'center' },
    { header: words.state, share: 0.21, align: 'center' },
  ],
  rows: issuedPlans(facts)
    .filter(({ objectives }) => objectives.length > 0)
    .flatMap((plan) => [planRow(plan), ...plan.objectives.map((objective) => objectiveRow(plan, objective))]),
});

/** Above the objectives of a plan: "Kế hoạch số 61/KH-UBND". */
const planRow = ({ documentId, typeName, number, symbol }: PlanFact): TableRow => {
  const name = fillTemplate(words.plan, {
    type: typeName,
    number: typeof number === 'number' ? padNumber(number) : number,
    symbol,
  });
  return { group: true, cells: [[makeSpan(name, recordSource('plan', documentId))]] };
};

function objectiveRow(
  plan: PlanFact,
  { title, unit, target, achieved, state, lateness }: ObjectiveFact,
): TableRow {
  const source = recordSource('plan', plan.documentId);
  const share = target === null || achieved === null ? null : formatPercent(achieved, target);
  return {
    cells: [
      [makeSpan(title, source)],
      [makeSpan(unit ?? '', source)],
      numberCell({ amount: target, source, unit }),
      numberCell({ amount: achieved, source, unit }),
      [makeSpan(share ?? wording.tables.unknown, source)],
      [makeSpan(lateness == null ? words.states[state] : words.reachedLate, source)],
    ],
  };
}
