import { ReportError } from '../errors';
import { quoteInput } from '../vi/text';

declare const localDateBrand: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, years 0001 to 9999, without time or zone. Compares and sorts as text. */
export type LocalDate = string & { readonly [localDateBrand]: true };

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The numbers in a text of the shape `YYYY-MM-DD`; the day need not exist. */
const readDateParts = (text: string): DateParts => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

/** Year, month and day as numbers. */
export const dateParts: (date: LocalDate) => DateParts = readDateParts;

export const yearOf = (date: LocalDate): number => dateParts(date).year;
/** 1 to 12. */
export const monthOf = (date: LocalDate): number => dateParts(date).month;
/** 1 to 31. */
export const dayOf = (date: LocalDate): number => dateParts(date).day;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isRealDay = ({ year, month, day }: DateParts): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** True for a day that exists, written exactly `YYYY-MM-DD`: not for `2023-02-29`, not for `2024-6-1`. */
export const isLocalDate = (text: string): text is LocalDate =>
  SHAPE.test(text) && isRealDay(readDateParts(text));

/**
 * Reads a day written `YYYY-MM-DD`.
 * @throws ReportError `date_invalid` for another shape or a day that does not exist
 */
export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new ReportError('date_invalid', { value: quoteInput(text) });
  return text;
}

/**
 * The day of these numbers.
 * @throws ReportError `date_invalid` when there is no such day
 */
export function localDate(year: number, month: number, day: number): LocalDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return parseLocalDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The length of every UTC day: day numbers are free of zones and clock changes. */
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
const dayNumberOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/**
 * The day this many days after 1970-01-01; before it when negative.
 * @throws ReportError `date_invalid` outside the years 0001 to 9999
 */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  const instant = new Date(dayNumber * MS_PER_DAY);
  return localDate(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

/** `days` days later; earlier when negative. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** The same day of the month `months` months later, or that month's last day where it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return localDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The same day `years` years later; 29 February becomes 28 February in a common year. */
export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, years * 12);

/** Negative when `a` is earlier, 0 for the same day, positive when `a` is later. */
export const compareDates = (a: LocalDate, b: LocalDate): number => Math.sign(daysBetween(b, a));

/** Days from `from` to `to`: 0 for the same day, 1 for the next, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from);

/** The time zone of every day of a record or a report. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** UTC+07 all year round since 1975; a constant keeps the answer independent of the process and its ICU data. */
const OFFSET_MS = 7 * 3_600_000;

/** The day in Viet Nam at this instant: 2024-06-14T17:00:00Z is already 2024-06-15. */
export const localDateOf = (instant: Date): LocalDate =>
  dateOfDayNumber(Math.floor((instant.getTime() + OFFSET_MS) / MS_PER_DAY));

/** The range of days a record may have: a year or a number typed in place of a day falls outside. */
export const RECORD_DAYS = {
  first: parseLocalDate('1945-09-02'),
  last: parseLocalDate('2100-12-31'),
} as const;
