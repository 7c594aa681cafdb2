import { ReportError } from '../errors';
import { formatNumericDate } from '../vi/dates';
import { quoteInput } from '../vi/text';
import { addDays, addYears, compareDates } from './dateArithmetic';
import { yearOf } from './dateParts';
import { parseLocalDate, type LocalDate } from './localDate';
import type { CustomPeriod, Half, KeyedPeriod, Period, Quarter } from './period';

/** The years a period may be asked for; its window and its comparisons may reach before them. */
export const PERIOD_YEARS = { min: 2000, max: 2100 } as const;

/** The longest custom period. */
export const CUSTOM_PERIOD_MAX_YEARS = 5;

export interface PeriodQuery {
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const KEY = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/;
const PRINTED_RANGE = /^([\d-]{10})\.\.([\d-]{10})$/;

/**
 * Reads the period of a request. An empty value counts as not given, as a form sends it.
 * @throws ReportError `period_missing`, `period_invalid`, `period_range_incomplete` (custom without both days),
 * `period_range_unexpected` (days without custom), `period_range_reversed`, `period_range_too_long` (over five years),
 * `period_year_out_of_range` (2000 to 2100), `date_invalid`
 */
export function parsePeriod({ period, from, to }: PeriodQuery): Period {
  if (!period) throw new ReportError('period_missing');
  if (period === 'custom') {
    if (!from || !to) throw new ReportError('period_range_incomplete');
    return customPeriod(parseLocalDate(from), parseLocalDate(to));
  }
  const parsed = parsePeriodKey(period);
  if (from || to) throw new ReportError('period_range_unexpected');
  return parsed;
}

/**
 * Reads what `periodKey` writes, so that a key the API printed can be sent back.
 * @throws ReportError as `parsePeriod`
 */
export function parsePeriodKey(key: string): Period {
  const range = PRINTED_RANGE.exec(key);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    return customPeriod(parseLocalDate(range[1]), parseLocalDate(range[2]));
  }
  const match = KEY.exec(key);
  if (!match) throw new ReportError('period_invalid', { value: quoteInput(key) });
  const [, year, month, quarter, half, nineMonths] = match;
  return keyedPeriod(yearInRange(Number(year)), { month, quarter, half, nineMonths });
}

type KeyPart = 'month' | 'quarter' | 'half' | 'nineMonths';

function keyedPeriod(year: number, part: Record<KeyPart, string | undefined>): KeyedPeriod {
  if (part.month) return { kind: 'month', year, month: Number(part.month) };
  if (part.quarter) return { kind: 'quarter', year, quarter: Number(part.quarter) as Quarter };
  if (part.half) return { kind: 'half-year', year, half: Number(part.half) as Half };
  return part.nineMonths ? { kind: 'nine-months', year } : { kind: 'year', year };
}

function customPeriod(from: LocalDate, to: LocalDate): CustomPeriod {
  yearInRange(yearOf(from));
  yearInRange(yearOf(to));
  if (compareDates(from, to) > 0) {
    const days = { from: formatNumericDate(from), to: formatNumericDate(to) };
    throw new ReportError('period_range_reversed', days);
  }
  const last = addDays(addYears(from, CUSTOM_PERIOD_MAX_YEARS), -1);
  if (compareDates(to, last) > 0)
    throw new ReportError('period_range_too_long', { years: CUSTOM_PERIOD_MAX_YEARS });
  return { kind: 'custom', from, to };
}

function yearInRange(year: number): number {
  const { min, max } = PERIOD_YEARS;
  if (year < min || year > max) throw new ReportError('period_year_out_of_range', { year, min, max });
  return year;
}
