import { periodYear, getMonth, getYear } from '../../period';
import type { ViewOf } from '../catalogue';
import { citableDocument, citablePlan } from '../citable';
import type { CitedDocument, PlanFact, ReportFacts } from '../facts';
import { citedPlans } from '../plansIssued';
import { toList } from '../values';

const QUARTER_MONTHS = 3;

/** The documents that each of the plans names as its basis: what is said of all of them. */
const sharedBasis = ([first, ...others]: readonly PlanFact[]): readonly CitedDocument[] =>
  (first?.basis ?? []).filter(({ documentId }) =>
    others.every(({ basis }) => basis.some((document) => document.documentId === documentId)),
  );

export function plansView(facts: ReportFacts): ViewOf<'plans'> {
  const cited = citedPlans(facts);
  const basis = cited.find((plan) => plan.purpose === 'par-communication') ?? null;
  const others = cited.filter((plan) => plan !== basis);
  const isEarly = ({ issuedOn }: PlanFact): boolean =>
    getYear(issuedOn) === periodYear(facts.period) && getMonth(issuedOn) <= QUARTER_MONTHS;
  return {
    basis: basis && citablePlan(basis),
    others: toList(others.map((plan) => citablePlan(plan))),
    in_period: toList(
      cited.filter(({ issuedOn }) => issuedOn >= facts.covered.from).map((plan) => citablePlan(plan)),
    ),
    several_others: others.length > 1,
    several: cited.length > 1,
    early: others.length > 0 && others.every(isEarly),
    superior_basis: toList(sharedBasis(cited).map((document) => citableDocument(document))),
    with_basis: toList(
      cited
        .filter((plan) => plan.basis.length > 0)
        .map((plan) =>
          citablePlan(
            plan,
            plan.basis.map((document) => citableDocument(document)),
          ),
        ),
    ),
  };
}
