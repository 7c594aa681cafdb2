import { yearOf } from './dateParts';
import type { LocalDate } from './localDate';

export type Quarter = 1 | 2 | 3 | 4;
export type Half = 1 | 2;

/** A period named by its year; what days it covers depends on the cut-off. */
export type KeyedPeriod =
  | { readonly kind: 'month'; readonly year: number; /** 1 to 12. */ readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: 'half-year'; readonly year: number; readonly half: Half }
  | { readonly kind: 'nine-months'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number };

/** A period chosen by its first and last day, both included; no cut-off moves it. */
export interface CustomPeriod {
  readonly kind: 'custom';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export type Period = KeyedPeriod | CustomPeriod;

/** The year a period is reported under; for a custom period the year of its last day. */
export const periodYear = (period: Period): number =>
  period.kind === 'custom' ? yearOf(period.to) : period.year;
