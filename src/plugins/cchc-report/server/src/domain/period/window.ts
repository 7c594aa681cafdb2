import { ReportError } from '../errors';
import { quoteInput } from 'nd30-document/text';
import { monthSpan } from './kinds';
import { addDays, addMonths, localDate, type LocalDate } from './localDate';
import { periodYear, type Period } from './period';

/** `decree`: data close on the 14th (Nghị định 09/2019/NĐ-CP, Điều 12); `calendar`: on the last day of the month. */
export const CUTOFFS = ['decree', 'calendar'] as const;

export type Cutoff = (typeof CUTOFFS)[number];

const isCutoff = (text: string): text is Cutoff => (CUTOFFS as readonly string[]).includes(text);

/**
 * Reads a cut-off; `decree` when missing.
 * @throws ReportError `cutoff_invalid`
 */
export function parseCutoff(text: string | undefined): Cutoff {
  if (text === undefined) return 'decree';
  if (!isCutoff(text)) throw new ReportError('cutoff_invalid', { value: quoteInput(text) });
  return text;
}

/** The days of a period, both ends included. */
export interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The first day of a reporting month: under the decree the 15th of the month before it. */
function monthStart(year: number, month: number, cutoff: Cutoff): LocalDate {
  return cutoff === 'decree' ? addMonths(localDate(year, month, 15), -1) : localDate(year, month, 1);
}

/** The last day of a reporting month: the 14th under the decree, else the calendar month's last. */
function monthEnd(year: number, month: number, cutoff: Cutoff): LocalDate {
  return cutoff === 'decree'
    ? localDate(year, month, 14)
    : addDays(addMonths(localDate(year, month, 1), 1), -1);
}

/**
 * The days a period covers (Nghị định 09/2019/NĐ-CP, Điều 12; nine months by analogy). A custom period keeps its own.
 * For 2024-H1: 2023-12-15 to 2024-06-14 under the decree, 2024-01-01 to 2024-06-30 by the calendar.
 */
export function findWindow(period: Period, cutoff: Cutoff): Window {
  if (period.kind === 'custom') return { from: period.from, to: period.to };
  const { first, last } = monthSpan(period);
  return { from: monthStart(period.year, first, cutoff), to: monthEnd(period.year, last, cutoff) };
}

/** The first day of the reporting year the period belongs to: 15 December before it under the decree, else 1 January. */
export const findYearStart = (period: Period, cutoff: Cutoff): LocalDate =>
  monthStart(periodYear(period), 1, cutoff);

/** True when the day lies in the window, its ends included. */
export const windowContains = (window: Window, date: LocalDate): boolean =>
  window.from <= date && date <= window.to;
