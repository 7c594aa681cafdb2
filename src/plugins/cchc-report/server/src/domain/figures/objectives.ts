import { addDays, compareDates, type LocalDate } from '../period';
import type { Dated, DatedCell, ObjectiveRecord } from './cells';
import type { Frame } from './frame';
import type { FigureId } from './ids';
import type { ObjectiveState } from './keys';
import type { Measure } from './measure';

export interface MeasuredObjective extends ObjectiveRecord {
  /** Progress by the frame's last day: entered by hand, else the figure since the start of the year; null if unknown. */
  readonly reached: number | null;
  readonly state: ObjectiveState;
}

/** The objectives of the frame's year with their progress and state on the frame's last day. */
export const measureObjectives = (
  objectives: readonly ObjectiveRecord[],
  frame: Frame,
  sinceYearStart: (id: FigureId) => Measure,
): readonly MeasuredObjective[] =>
  objectives
    .filter((objective) => objective.year === frame.year)
    .map((objective) => {
      const reached =
        objective.achieved ?? (objective.figure === null ? null : sinceYearStart(objective.figure));
      return { ...objective, reached, state: judgeState(objective, reached, frame) };
    });

/** The state on an earlier day: an objective that is due after it is not late yet. */
export const stateOn = (
  { state, due }: Pick<MeasuredObjective, 'state' | 'due'>,
  day: LocalDate,
): ObjectiveState => (state === 'late' && due !== null && due > day ? 'on-track' : state);

const judgeState = (objective: ObjectiveRecord, reached: number | null, frame: Frame): ObjectiveState => {
  if (reached !== null && reached >= objective.target) return 'done';
  return objective.due !== null && compareDates(objective.due, frame.window.to) <= 0 ? 'late' : 'on-track';
};

/** Null when the agency has no objective of that year and had issued no plan with objectives by the frame's last day. */
export const countObjectives = (
  source: Dated<DatedCell> & { readonly objectives: readonly ObjectiveRecord[] },
  frame: Frame,
): Measure => {
  const ofYear = source.objectives.filter((objective) => objective.year === frame.year).length;
  if (ofYear > 0) return ofYear;
  const anyBefore = source.objectives.some(
    ({ issuedOn }) => issuedOn !== null && issuedOn <= frame.window.to,
  );
  return anyBefore ? 0 : null;
};

/** How an objective that is done came after its day. */
export interface Lateness {
  /** The result that was reached by the due day; null if nothing was recorded by then. */
  readonly byDue: Measure;
  /** The first day on which the target was reached. */
  readonly reachedOn: LocalDate;
}

/**
 * Null unless the objective is done, was due on a day of the year up to the frame's last day, and its figure was below the
 * target then. A typed result has no day, so that nothing is known of it.
 */
export const findLateness = (
  { state, achieved, figure, due, target }: MeasuredObjective,
  { window, yearStart }: Frame,
  measureBy: (id: FigureId, day: LocalDate) => Measure,
): Lateness | null => {
  if (state !== 'done' || achieved !== null || figure === null || due === null) return null;
  if (due < yearStart || due >= window.to) return null;
  const isReached = (measure: Measure): boolean => measure !== null && measure >= target;
  const byDue = measureBy(figure, due);
  if (isReached(byDue)) return null;
  let day = addDays(due, 1);
  while (day < window.to && !isReached(measureBy(figure, day))) day = addDays(day, 1);
  return { byDue, reachedOn: day };
};
