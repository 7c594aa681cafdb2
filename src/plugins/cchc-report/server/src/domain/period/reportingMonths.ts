import { keyedPeriodKey, monthSpan, type KeyedPeriod } from './kinds';
import { addDays, dateParts, type LocalDate } from './localDate';
import type { CustomPeriod, Period } from './period';
import { findWindow, type Cutoff, type Window } from './window';

/** One month row of a period. */
export interface ReportingMonth {
  /** `2024-01`. */
  readonly key: string;
  readonly window: Window;
  /** The period the row is compared from: the month, or the piece of a custom period in this calendar month. */
  readonly period: Period;
  /** The cut-off of `period`: always `calendar` within a custom period. */
  readonly cutoff: Cutoff;
}

/**
 * The months of a period in order; together they cover its window exactly. Under the decree 2024-01 is 2023-12-15 to
 * 2024-01-14, so a half-year has six. A custom period is cut at the ends of the calendar months.
 */
export function reportingMonths(period: Period, cutoff: Cutoff): ReportingMonth[] {
  if (period.kind === 'custom') return calendarPieces(period);
  const { first, last } = monthSpan(period);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const part: KeyedPeriod = { kind: 'month', year: period.year, number: first + index };
    return { key: keyedPeriodKey(part), window: findWindow(part, cutoff), period: part, cutoff };
  });
}

function calendarPieces({ from, to }: CustomPeriod): ReportingMonth[] {
  const pieces: ReportingMonth[] = [];
  let start = from;
  while (start <= to) {
    const { year, month } = dateParts(start);
    const whole: KeyedPeriod = { kind: 'month', year, number: month };
    const days = findWindow(whole, 'calendar');
    const window = { from: start, to: earlier(days.to, to) };
    // A whole month is compared with months, a cut one with as many days before it.
    const isWhole = window.from === days.from && window.to === days.to;
    const period: Period = isWhole ? whole : { kind: 'custom', ...window };
    pieces.push({ key: keyedPeriodKey(whole), window, period, cutoff: 'calendar' });
    start = addDays(days.to, 1);
  }
  return pieces;
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
