import type { PlanFact, ReportFacts } from './facts';

type Planned = Pick<ReportFacts, 'plans' | 'covered'>;

/** The plans issued by the last day reported on: no report was made under a later one. */
export const issuedPlans = ({ plans, covered }: Planned): readonly PlanFact[] =>
  plans.filter((plan) => plan.issuedOn <= covered.to);

/** Those of them that a report cites: every one that has to do with administrative reform. */
export const citedPlans = (planned: Planned): readonly PlanFact[] =>
  issuedPlans(planned).filter((plan) => plan.purpose !== 'other');
