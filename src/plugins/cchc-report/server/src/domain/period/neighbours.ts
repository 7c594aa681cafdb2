import { addDays, addYears, daysBetween } from './dateArithmetic';
import type { CustomPeriod, Half, Period, Quarter } from './period';

/**
 * The period a figure is first compared with: the month, quarter, half-year or year before (H1 with H2 of the year
 * before), nine months with those of the year before, a custom period with as many days just before it.
 * The cut-off plays no part: it moves both windows alike.
 */
export function previousPeriod(period: Period): Period {
  if (period.kind === 'custom') return shiftByOwnLength(period, -1);
  if (period.kind === 'nine-months') return samePeriodLastYear(period);
  return shiftByOne(period, -1);
}

/**
 * The period whose tasks a report looks forward to, its window beginning the day after this one ends: H1 to H2, H2 to
 * H1 of the next year; after nine months the year's last quarter, since that is the work still to be done.
 */
export function nextPeriod(period: Period): Period {
  if (period.kind === 'custom') return shiftByOwnLength(period, 1);
  if (period.kind === 'nine-months') return { kind: 'quarter', year: period.year, quarter: 4 };
  return shiftByOne(period, 1);
}

/** The same period one year earlier; both ends of a custom period move, 29 February to the 28th. */
export function samePeriodLastYear(period: Period): Period {
  if (period.kind === 'custom') {
    return { kind: 'custom', from: addYears(period.from, -1), to: addYears(period.to, -1) };
  }
  return { ...period, year: period.year - 1 };
}

type Repeating = Exclude<Period, { kind: 'custom' } | { kind: 'nine-months' }>;

function shiftByOne(period: Repeating, step: 1 | -1): Period {
  switch (period.kind) {
    case 'month': {
      const [year, month] = turn(period.year, period.month, 12, step);
      return { kind: 'month', year, month };
    }
    case 'quarter': {
      const [year, quarter] = turn(period.year, period.quarter, 4, step);
      return { kind: 'quarter', year, quarter: quarter as Quarter };
    }
    case 'half-year': {
      const [year, half] = turn(period.year, period.half, 2, step);
      return { kind: 'half-year', year, half: half as Half };
    }
    case 'year':
      return { kind: 'year', year: period.year + step };
  }
}

/** One part on or back in a year of `parts` parts counted from 1. */
function turn(year: number, part: number, parts: number, step: 1 | -1): [year: number, part: number] {
  const moved = part + step;
  if (moved < 1) return [year - 1, parts];
  return moved > parts ? [year + 1, 1] : [year, moved];
}

function shiftByOwnLength({ from, to }: CustomPeriod, step: 1 | -1): CustomPeriod {
  const shift = step * (daysBetween(from, to) + 1);
  return { kind: 'custom', from: addDays(from, shift), to: addDays(to, shift) };
}
