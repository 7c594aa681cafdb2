import { ReportError } from '../errors';
import { formatNumericDate, quoteInput } from 'nd30-document/text';
import {
  keyedPeriodKey,
  PERIOD_KINDS,
  PERIOD_YEARS,
  readKeyedPeriod,
  type KeyedPeriod,
  type PeriodKind,
} from './kinds';
import { addDays, addYears, compareDates, parseLocalDate, getYear, type LocalDate } from './localDate';

/** A period given by its first and last day, both included; the cut-off does not move it. */
export interface CustomPeriod {
  readonly kind: 'custom';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export type Period = KeyedPeriod | CustomPeriod;

/** The year a period is reported under; for a custom period the year of its last day. */
export const periodYear = (period: Period): number =>
  period.kind === 'custom' ? getYear(period.to) : period.year;

/** The key of a period as the API writes it: `2024-Q1`, `2024`, `2024-01-01..2024-03-31`. */
export const periodKey = (period: Period): string =>
  period.kind === 'custom' ? `${period.from}..${period.to}` : keyedPeriodKey(period);

/** The longest custom period. */
const CUSTOM_PERIOD_MAX_YEARS = 5;

export interface PeriodQuery {
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const PRINTED_RANGE = /^([\d-]{10})\.\.([\d-]{10})$/;

/** One key of each kind, for the refusal of any other text. */
const EXAMPLES = PERIOD_KINDS.map((kind) => keyedPeriodKey({ kind, year: 2024, number: 1 })).join(', ');

/**
 * Reads the period of a request. An empty value counts as missing, as forms send it.
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
 * Reads a key that `periodKey` wrote.
 * @throws ReportError as `parsePeriod`
 */
export function parsePeriodKey(key: string): Period {
  const [, from, to] = PRINTED_RANGE.exec(key) ?? [];
  if (from !== undefined && to !== undefined) return customPeriod(parseLocalDate(from), parseLocalDate(to));
  const period = readKeyedPeriod(key);
  if (period === null)
    throw new ReportError('period_invalid', { value: quoteInput(key), examples: EXAMPLES });
  checkYear(period.year);
  return period;
}

function customPeriod(from: LocalDate, to: LocalDate): CustomPeriod {
  checkYear(getYear(from));
  checkYear(getYear(to));
  if (compareDates(from, to) > 0) {
    const days = { from: formatNumericDate(from), to: formatNumericDate(to) };
    throw new ReportError('period_range_reversed', days);
  }
  const last = addDays(addYears(from, CUSTOM_PERIOD_MAX_YEARS), -1);
  if (compareDates(to, last) > 0)
    throw new ReportError('period_range_too_long', { years: CUSTOM_PERIOD_MAX_YEARS });
  return { kind: 'custom', from, to };
}

function checkYear(year: number): void {
  const { min, max } = PERIOD_YEARS;
  if (year < min || year > max) throw new ReportError('period_year_out_of_range', { year, min, max });
}

/** @throws ReportError `kind_unknown` */
export function parsePeriodKind(text: string): PeriodKind {
  const kind = PERIOD_KINDS.find((known) => known === text);
  if (kind === undefined) throw new ReportError('kind_unknown', { kind: quoteInput(text) });
  return kind;
}
