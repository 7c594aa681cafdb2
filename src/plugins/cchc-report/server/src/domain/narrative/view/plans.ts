import { monthOf } from '../../period';
import type { ViewOf } from '../catalogue';
import { citableDocument, citablePlan } from '../citable';
import type { ObjectiveFact, PlanFact, ReportFacts } from '../facts';
import { writtenNumber } from '../numbers';
import { recordSource } from '../source';
import { fillSpans, spanOf } from '../spans';
import { listOf, Phrase } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';

const QUARTER_MONTHS = 3;

/** The plans of the year issued by the window's last day: a report cannot have been made under a later one. */
const issuedPlans = ({ plans, window }: ReportFacts): readonly PlanFact[] =>
  plans.filter((plan) => plan.issuedOn <= window.to);

export function plansView(facts: ReportFacts): ViewOf<'plans'> {
  const issued = issuedPlans(facts);
  const basis = issued.find((plan) => plan.purpose === 'par-communication') ?? null;
  const others = issued.filter((plan) => plan !== basis && plan.purpose !== 'other');
  return {
    basis: basis && citablePlan(basis),
    others: listOf(others.map(citablePlan)),
    early: others.length > 0 && others.every((plan) => monthOf(plan.issuedOn) <= QUARTER_MONTHS),
    superior_basis: listOf(facts.basisDocuments.map(citableDocument)),
  };
}

export function objectivesView(facts: ReportFacts): ViewOf<'objectives'> {
  const figures = readFigures(facts.figures);
  const late = facts.plans.flatMap((plan) =>
    plan.objectives
      .filter(({ state }) => state === 'late')
      .map((objective) => lateObjective(plan, objective)),
  );
  return {
    total: figures.value('plan-objectives'),
    done: figures.row('plan-objectives', 'state', 'done'),
    late: figures.row('plan-objectives', 'state', 'late'),
    on_track: figures.row('plan-objectives', 'state', 'on-track'),
    late_list: listOf(late),
  };
}

function lateObjective(plan: PlanFact, { title, target, unit, achieved }: ObjectiveFact): Phrase {
  const source = recordSource('plan', plan.documentId);
  const form = achieved === null ? wording.objectiveUnknown : wording.objective;
  return new Phrase(
    fillSpans(target === null ? wording.objectiveNoTarget : form, {
      title: [spanOf(title, source)],
      target: [spanOf(writtenNumber(target), source)],
      unit: [spanOf(unit ?? '', source)],
      achieved: [spanOf(writtenNumber(achieved), source)],
    }),
  );
}
