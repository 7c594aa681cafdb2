import type { CalendarRule, DueStatus, PeriodKind } from '../../contract';
import {
  addDays,
  daysBetween,
  parsePeriodKey,
  partKey,
  periodKey,
  findWindow,
  getYear,
  type Cutoff,
  type LocalDate,
  type Period,
  type Window,
} from '../../domain/period';

/** A report that the calendar requires. */
export interface DuePeriod {
  readonly kind: PeriodKind;
  readonly period: Period;
  readonly cutoff: Cutoff;
  readonly window: Window;
  readonly due: LocalDate;
}

/** How many days after its due day an unissued report is still listed. */
const LOOK_BACK = 365;

/** The rule's periods whose window has begun and whose due day is at most a year ago, oldest due first. */
export function duePeriods(
  rules: readonly CalendarRule[],
  today: LocalDate,
  term: { readonly validFrom: LocalDate | null; readonly validTo: LocalDate | null },
): readonly DuePeriod[] {
  const years = [-2, -1, 0, 1].map((offset) => getYear(today) + offset);
  const asked = rules.flatMap(({ kind, periods, cutoff, dueAfterDays }) =>
    periods.flatMap((name) =>
      years.map((year): DuePeriod => {
        const period = parsePeriodKey(partKey(year, name));
        const window = findWindow(period, cutoff);
        return { kind, period, cutoff, window, due: addDays(window.to, dueAfterDays) };
      }),
    ),
  );
  const once = new Map(asked.map((due) => [`${due.kind} ${periodKey(due.period)}`, due]));
  return [...once.values()]
    .filter(({ window, due }) => window.from <= today && due >= addDays(today, -LOOK_BACK))
    .filter(({ window }) => existedAtEnd(window, term))
    .sort((a, b) => a.due.localeCompare(b.due) || a.window.from.localeCompare(b.window.from));
}

/** An agency that ends within a window leaves that report to its successor. */
const existedAtEnd = (
  { to }: Window,
  { validFrom, validTo }: { readonly validFrom: LocalDate | null; readonly validTo: LocalDate | null },
): boolean => (validFrom === null || validFrom <= to) && (validTo === null || to <= validTo);

/**
 * The status of a due report. It is derived from today's date and the stored data, so no timer is needed to mark a
 * report as overdue.
 */
export const dueStatus = ({ window, due }: DuePeriod, isIssued: boolean, today: LocalDate): DueStatus => {
  if (isIssued) return 'issued';
  if (today <= window.to) return 'running';
  return today <= due ? 'due' : 'overdue';
};

/** Days from today to the due day; negative when it has passed. */
export const daysLeft = ({ due }: DuePeriod, today: LocalDate): number => daysBetween(today, due);
