import type { PlanFact, ReportFacts } from './facts';

type Planned = Pick<ReportFacts, 'plans' | 'covered'>;

/** The plans issued by the last day covered: later ones did not guide the work reported. */
export const issuedPlans = ({ plans, covered }: Planned): readonly PlanFact[] =>
  plans.filter((plan) => plan.issuedOn <= covered.to);

/** The plans that a report cites: all of the agency itself that concern administrative reform. */
export const citedPlans = (planned: Planned): readonly PlanFact[] =>
  issuedPlans(planned).filter((plan) => plan.purpose !== 'other' && plan.ofPredecessor !== true);
