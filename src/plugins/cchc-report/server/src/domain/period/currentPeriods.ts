import type { Cutoff } from './cutoff';
import { addMonths } from './dateArithmetic';
import { dateParts } from './dateParts';
import { localDate, type LocalDate } from './localDate';
import type { Half, KeyedPeriod, Quarter } from './period';
import { windowOf } from './window';

/** One period of each kind that is named by its year. */
export type PeriodOfEachKind = {
  readonly [Kind in KeyedPeriod['kind']]: Extract<KeyedPeriod, { readonly kind: Kind }>;
};

/**
 * The periods whose window holds the day; of nine months, those of the reporting year it lies in, which may be over.
 * Under the decree 2024-12-15 is already in month 01, quarter I, the first half and the year of 2025.
 */
export function currentPeriods(day: LocalDate, cutoff: Cutoff): PeriodOfEachKind {
  const { year, month } = dateParts(reportingMonthOf(day, cutoff));
  return {
    month: { kind: 'month', year, month },
    quarter: { kind: 'quarter', year, quarter: Math.ceil(month / 3) as Quarter },
    'half-year': { kind: 'half-year', year, half: Math.ceil(month / 6) as Half },
    'nine-months': { kind: 'nine-months', year },
    year: { kind: 'year', year },
  };
}

/** The first of the month the day is reported in: of its own, or of the next one when its own is closed already. */
function reportingMonthOf(day: LocalDate, cutoff: Cutoff): LocalDate {
  const { year, month } = dateParts(day);
  const first = localDate(year, month, 1);
  const closed = day > windowOf({ kind: 'month', year, month }, cutoff).to;
  return closed ? addMonths(first, 1) : first;
}
