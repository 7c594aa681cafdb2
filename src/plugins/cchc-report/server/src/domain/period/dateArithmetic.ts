import { dateParts } from './dateParts';
import { daysInMonth, localDate, type LocalDate } from './localDate';

/** A day in UTC always lasts this long, so day numbers never meet a zone or a clock change. */
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
const dayNumberOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/**
 * The day that lies this many days after 1970-01-01; negative before it.
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

/** Negative when `a` is the earlier day, 0 for the same day, positive when it is the later. */
export const compareDates = (a: LocalDate, b: LocalDate): number => Math.sign(daysBetween(b, a));

/** Days from `from` to `to`: 0 for the same day, 1 for the next, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from);
