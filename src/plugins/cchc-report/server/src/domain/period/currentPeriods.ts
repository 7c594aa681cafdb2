import { PERIOD_KINDS, periodOfMonth, stepPeriod, type KeyedPeriod, type PeriodKind } from './kinds';
import { addMonths, dateParts, localDate, type LocalDate } from './localDate';
import { findWindow, type Cutoff } from './window';

/**
 * For each kind the period whose window holds the day; for nine months those of the reporting year, which may be over.
 * Under the decree 2024-12-15 already lies in month 01, quarter I, the first half and the year of 2025.
 */
export function currentPeriods(day: LocalDate, cutoff: Cutoff): Readonly<Record<PeriodKind, KeyedPeriod>> {
  const { year, month } = dateParts(findReportingMonth(day, cutoff));
  const entries = PERIOD_KINDS.map((kind) => [kind, periodOfMonth(kind, year, month)] as const);
  return Object.fromEntries(entries) as Record<PeriodKind, KeyedPeriod>;
}

/** The first day of the month the day is reported in: the next month once its own is closed. */
function findReportingMonth(day: LocalDate, cutoff: Cutoff): LocalDate {
  const { year, month } = dateParts(day);
  const first = localDate(year, month, 1);
  const isClosed = day > findWindow({ kind: 'month', year, number: month }, cutoff).to;
  return isClosed ? addMonths(first, 1) : first;
}

/** The last half-year whose window is over at the end of the day: an agency that closes then has reported all of it. */
export function lastHalfYear(day: LocalDate, cutoff: Cutoff): KeyedPeriod {
  const running = currentPeriods(day, cutoff)['half-year'];
  return findWindow(running, cutoff).to <= day ? running : stepPeriod(running, -1);
}
