import type { ViewOf } from '../catalogue';
import { citablePlan } from '../citable';
import type { ObjectiveFact, PlanFact, ReportFacts } from '../facts';
import { formatQuantity, numberSpans } from '../numbers';
import type { LocalDate } from '../../period';
import { formatDate } from '../../vi';
import { issuedPlans } from '../plansIssued';
import { recordSource } from '../../source';
import { fillSpans, makeSpan, type Span } from '../spans';
import { toList, Phrase, phrase, Quantity, type Citable } from '../values';
import wording from '../wording.vi.json';
import { makePart, readFigures } from './figures';

/** Most objectives named one by one in a task; more are summarised. */
const MOST_NAMED = 3;

type Planned = readonly [PlanFact, ObjectiveFact];

/**
 * The objectives of the plans issued by the last day covered. A number that equals the figure `plan-objectives` links to
 * its records; that figure also counts plans issued later.
 */
export function objectivesView(facts: ReportFacts): ViewOf<'objectives'> {
  const figures = readFigures(facts.figures);
  const plans = issuedPlans(facts).filter((plan) => plan.objectives.length > 0);
  const all = plans.flatMap((plan) => plan.objectives.map((objective): Planned => [plan, objective]));
  const inState = (...states: readonly ObjectiveFact['state'][]): readonly Planned[] =>
    all.filter(([, { state }]) => states.includes(state));
  const late = inState('late');
  const open = inState('late', 'on-track');
  const count = (state: ObjectiveFact['state'], name: string): Quantity =>
    makePart(figures.row('plan-objectives', 'state', state), inState(state).length, name);
  const done = count('done', 'objectives.done');
  const doneLate = all.filter(([, { lateness }]) => lateness != null);
  const missed = all.filter((each) => late.includes(each) || doneLate.includes(each));
  const typed = all.filter(([, objective]) => objective.typed && objective.achieved !== null);
  return {
    total: makePart(figures.value('plan-objectives'), all.length, 'objectives.total'),
    several_plans: plans.length > 1,
    done,
    done_late: new Quantity(doneLate.length, 'objectives.done_late'),
    done_late_note: doneLate.length === 0 ? null : doneLateNote(doneLate.length, done),
    done_late_by_plan: byPlan(doneLate, objectiveReachedLate),
    late: count('late', 'objectives.late'),
    on_track: count('on-track', 'objectives.on_track'),
    open: new Quantity(open.length, 'objectives.open'),
    late_list: toList(late.map(lateObjective)),
    late_by_plan: byPlan(late, lateObjective),
    late_by_plan_titles: byPlan(late, namedObjective),
    open_by_plan: byPlan(open, namedObjective),
    causes: byPlan(missed.filter(hasCause), objectiveWithCause),
    causes_missing: byPlan(
      missed.filter((each) => !hasCause(each)),
      objectiveWithCause,
    ),
    typed: typed.length > 0,
    typed_total: new Quantity(typed.length, 'objectives.typed_total'),
    typed_list: titles(typed),
    late_titles: titles(late),
    open_titles: titles(open),
  };
}

const titles = (objectives: readonly Planned[]): readonly Phrase[] | null =>
  objectives.length > MOST_NAMED ? null : toList(objectives.map(namedObjective));

const namedObjective = ([{ documentId }, { title }]: Planned): Phrase =>
  new Phrase(
    fillSpans(wording.objectiveNoTarget, { title: phrase(title, recordSource('plan', documentId)).spans }),
  );

const hasCause = ([, { cause }]: Planned): boolean => causeOf(cause) !== '';

/** As typed, without the stop, which the sentence has already. */
const causeOf = (cause: string | null | undefined): string => (cause ?? '').trim().replace(/[.;\s]+$/, '');

/** The objective with its cause, or with a blank to be filled in: a cause that no record holds is never made up. */
const objectiveWithCause = ([{ documentId }, { title, cause }]: Planned): Phrase => {
  const source = recordSource('plan', documentId);
  const told = causeOf(cause);
  return new Phrase(
    fillSpans(wording.objectiveCause, {
      title: [makeSpan(title, source)],
      cause: [told === '' ? { text: wording.causeBlank } : makeSpan(told, source)],
    }),
  );
};

/** Each plan with those of the objectives that are its own. */
const byPlan = (
  objectives: readonly Planned[],
  tell: (objective: Planned) => Phrase,
): readonly Citable[] | null =>
  toList(
    [...new Set(objectives.map(([plan]) => plan))].map((plan) =>
      citablePlan(plan, objectives.filter(([owner]) => owner === plan).map(tell)),
    ),
  );

/** The addition to the number of objectives that are done: "trong đó 02 chỉ tiêu hoàn thành sau thời hạn". */
function doneLateNote(late: number, done: Quantity): Phrase {
  const { only, all, some } = wording.doneLate;
  const source = 'objectives.done_late';
  if (late !== done.amount)
    return new Phrase(fillSpans(some, { count: numberSpans(new Quantity(late, source)) }));
  return phrase(late === 1 ? only : all, source);
}

/** With what was reached by its day, and the day on which it was reached. */
function objectiveReachedLate([plan, { title, target, unit, due, lateness }]: Planned): Phrase {
  const source = recordSource('plan', plan.documentId);
  const day = (date: LocalDate | null | undefined): readonly Span[] => [
    makeSpan(date ? formatDate(date) : '', source),
  ];
  return new Phrase(
    fillSpans(lateness?.byDue == null ? wording.objectiveLateUnknown : wording.objectiveLate, {
      title: [makeSpan(title, source)],
      target: [makeSpan(formatQuantity(target, unit), source)],
      due: day(due),
      byDue: [makeSpan(formatQuantity(lateness?.byDue ?? null, unit), source)],
      reachedOn: day(lateness?.reachedOn),
    }),
  );
}

function lateObjective([plan, { title, target, unit, achieved, typed }]: Planned): Phrase {
  const source = recordSource('plan', plan.documentId);
  return new Phrase(
    fillSpans(objectiveForm(target, achieved, typed), {
      title: [makeSpan(title, source)],
      target: [makeSpan(formatQuantity(target, unit), source)],
      achieved: [makeSpan(formatQuantity(achieved, unit), source)],
    }),
  );
}

/** A typed result is what the plan's record says; a counted 0 says that nothing was recorded. */
function objectiveForm(target: number | null, achieved: number | null, typed: boolean): string {
  if (target === null) return wording.objectiveNoTarget;
  if (achieved === null) return wording.objectiveUnknown;
  if (typed) return wording.objectiveTyped;
  return achieved === 0 ? wording.objectiveNotBegun : wording.objective;
}
