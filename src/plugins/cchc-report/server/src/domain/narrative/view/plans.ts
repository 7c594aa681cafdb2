import { periodYear, monthOf, yearOf } from '../../period';
import type { ViewOf } from '../catalogue';
import { citableDocument, citablePlan } from '../citable';
import type { PlanFact, ReportFacts } from '../facts';
import { citedPlans } from '../plansIssued';
import { listOf } from '../values';

const QUARTER_MONTHS = 3;

export function plansView(facts: ReportFacts): ViewOf<'plans'> {
  const cited = citedPlans(facts);
  const basis = cited.find((plan) => plan.purpose === 'par-communication') ?? null;
  const others = cited.filter((plan) => plan !== basis);
  const early = ({ issuedOn }: PlanFact): boolean =>
    yearOf(issuedOn) === periodYear(facts.period) && monthOf(issuedOn) <= QUARTER_MONTHS;
  return {
    basis: basis && citablePlan(basis),
    others: listOf(others.map(citablePlan)),
    several_others: others.length > 1,
    several: cited.length > 1,
    early: others.length > 0 && others.every(early),
    superior_basis: listOf(facts.basisDocuments.map(citableDocument)),
  };
}
