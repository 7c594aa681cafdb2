import type { Cutoff } from './cutoff';
import { addDays, addMonths } from './dateArithmetic';
import { dateParts } from './dateParts';
import { localDate, type LocalDate } from './localDate';
import type { CustomPeriod, Period } from './period';
import { periodKey } from './periodKey';
import { monthSpan, windowOf, type Window } from './window';

/** One month row of a period. */
export interface ReportingMonth {
  /** `2024-01`. */
  readonly key: string;
  readonly window: Window;
  /** What the row's comparisons start from: the month, or for a custom period the piece of it in this calendar month. */
  readonly period: Period;
}

/**
 * The months of a period in order; together they cover its window exactly. Under the decree 2024-01 is 2023-12-15 to
 * 2024-01-14, so a half-year has six. A custom period is cut at the ends of the calendar months.
 */
export function reportingMonths(period: Period, cutoff: Cutoff): ReportingMonth[] {
  return parts(period).map(({ key, part }) => ({ key, window: windowOf(part, cutoff), period: part }));
}

interface Part {
  readonly key: string;
  readonly part: Period;
}

function parts(period: Period): Part[] {
  if (period.kind === 'custom') return calendarPieces(period);
  const { first, last } = monthSpan(period);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const part: Period = { kind: 'month', year: period.year, month: first + index };
    return { key: periodKey(part), part };
  });
}

function calendarPieces({ from, to }: CustomPeriod): Part[] {
  const pieces: Part[] = [];
  let start = from;
  while (start <= to) {
    const { year, month } = dateParts(start);
    const next = addMonths(localDate(year, month, 1), 1);
    const end = earlier(addDays(next, -1), to);
    pieces.push({
      key: periodKey({ kind: 'month', year, month }),
      part: { kind: 'custom', from: start, to: end },
    });
    start = next;
  }
  return pieces;
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
