import { periodYear, monthOf, yearOf } from '../../period';
import type { ViewOf } from '../catalogue';
import { citableDocument, citablePlan } from '../citable';
import type { CitedDocument, PlanFact, ReportFacts } from '../facts';
import { citedPlans } from '../plansIssued';
import { listOf } from '../values';

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
  const early = ({ issuedOn }: PlanFact): boolean =>
    yearOf(issuedOn) === periodYear(facts.period) && monthOf(issuedOn) <= QUARTER_MONTHS;
  return {
    basis: basis && citablePlan(basis),
    others: listOf(others.map((plan) => citablePlan(plan))),
    in_period: listOf(
      cited.filter(({ issuedOn }) => issuedOn >= facts.covered.from).map((plan) => citablePlan(plan)),
    ),
    several_others: others.length > 1,
    several: cited.length > 1,
    early: others.length > 0 && others.every(early),
    superior_basis: listOf(sharedBasis(cited).map((document) => citableDocument(document))),
    with_basis: listOf(
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
