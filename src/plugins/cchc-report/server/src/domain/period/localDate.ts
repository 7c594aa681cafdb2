import { dateParts, daysInMonth, isLocalDate, quoteInput, type LocalDate } from 'nd30-document/text';
import { ReportError } from '../errors';

export { dateParts, daysInMonth, isLocalDate, type LocalDate } from 'nd30-document/text';

export const getYear = (date: LocalDate): number => dateParts(date).year;
/** 1 to 12. */
export const getMonth = (date: LocalDate): number => dateParts(date).month;
/** 1 to 31. */
export const getDay = (date: LocalDate): number => dateParts(date).day;

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
const countEpochDays = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

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
  dateOfDayNumber(countEpochDays(date) + days);

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
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  countEpochDays(to) - countEpochDays(from);

/** The time zone of every day of a record or a report. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** UTC+07 all year round since 1975; a constant keeps the answer independent of the process and its ICU data. */
const OFFSET_MS = 7 * 3_600_000;

/** The day in Viet Nam at this instant: 2024-06-14T17:00:00Z is already 2024-06-15. */
export const toLocalDate = (instant: Date): LocalDate =>
  dateOfDayNumber(Math.floor((instant.getTime() + OFFSET_MS) / MS_PER_DAY));

/** The range of days a record may have: a year or a number typed in place of a day falls outside. */
export const RECORD_DAYS = {
  first: parseLocalDate('1945-09-02'),
  last: parseLocalDate('2100-12-31'),
} as const;
