import { periodYear, getMonth, getYear } from '../../period';
import type { ViewOf } from '../catalogue';
import { citableDocument, citablePlan } from '../citable';
import type { CitedDocument, PlanFact, ReportFacts } from '../facts';
import { citedPlans } from '../plansIssued';
import { toList, type Citable } from '../values';

const QUARTER_MONTHS = 3;

/** The documents that each of the plans names as its basis: what is said of all of them. */
const sharedBasis = ([first, ...others]: readonly PlanFact[]): readonly CitedDocument[] =>
  (first?.basis ?? []).filter(({ documentId }) =>
    others.every(({ basis }) => basis.some((document) => document.documentId === documentId)),
  );

/** Plans that name the same documents as their basis, in the order of the first of them. */
function groupByBasis(plans: readonly PlanFact[]): readonly (readonly [PlanFact, ...PlanFact[]])[] {
  const groups = new Map<string, [PlanFact, ...PlanFact[]]>();
  for (const plan of plans) {
    if (plan.basis.length === 0) continue;
    const key = plan.basis.map(({ documentId }) => documentId).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [plan]);
    else group.push(plan);
  }
  return [...groups.values()];
}

const citeTogether = ([first, ...others]: readonly [PlanFact, ...PlanFact[]]): Citable =>
  citablePlan(
    first,
    first.basis.map((document) => citableDocument(document)),
    others.map((plan) => citablePlan(plan)),
  );

export function plansView(facts: ReportFacts): ViewOf<'plans'> {
  const cited = citedPlans(facts);
  const basis = cited.find((plan) => plan.purpose === 'par-communication') ?? null;
  const others = cited.filter((plan) => plan !== basis);
  const isEarly = ({ issuedOn }: PlanFact): boolean =>
    getYear(issuedOn) === periodYear(facts.period) && getMonth(issuedOn) <= QUARTER_MONTHS;
  return {
    basis: basis && citablePlan(basis),
    basis_in_period: basis !== null && basis.issuedOn > facts.covered.from,
    others: toList(others.map((plan) => citablePlan(plan))),
    in_period: toList(
      cited.filter(({ issuedOn }) => issuedOn >= facts.covered.from).map((plan) => citablePlan(plan)),
    ),
    several_others: others.length > 1,
    several: cited.length > 1,
    early: others.length > 0 && others.every(isEarly),
    superior_basis: toList(sharedBasis(cited).map((document) => citableDocument(document))),
    with_basis: toList(groupByBasis(cited).map(citeTogether)),
  };
}
