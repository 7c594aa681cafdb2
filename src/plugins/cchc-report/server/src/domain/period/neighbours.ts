import { followingPeriod, stepPeriod } from './kinds';
import { addDays, addYears, daysBetween } from './localDate';
import type { CustomPeriod, Period } from './period';

/**
 * The period a figure is first compared with: the one of its kind before it (H1 with H2 of the year before; nine months
 * and a year with those of the year before), for a custom period as many days just before it. The cut-off plays no part:
 * it moves both windows alike.
 */
export const previousPeriod = (period: Period): Period =>
  period.kind === 'custom' ? shiftByOwnLength(period, -1) : stepPeriod(period, -1);

/**
 * The period whose tasks a report announces; its window begins the day after this one ends: H1 to H2, H2 to H1 of the next
 * year. After nine months it is the year's last quarter, the work that remains.
 */
export const nextPeriod = (period: Period): Period =>
  period.kind === 'custom' ? shiftByOwnLength(period, 1) : followingPeriod(period);

/** The same period one year earlier; both ends of a custom period move, 29 February to the 28th. */
export const samePeriodLastYear = (period: Period): Period =>
  period.kind === 'custom'
    ? { kind: 'custom', from: addYears(period.from, -1), to: addYears(period.to, -1) }
    : { ...period, year: period.year - 1 };

function shiftByOwnLength({ from, to }: CustomPeriod, step: 1 | -1): CustomPeriod {
  const shift = step * (daysBetween(from, to) + 1);
  return { kind: 'custom', from: addDays(from, shift), to: addDays(to, shift) };
}
