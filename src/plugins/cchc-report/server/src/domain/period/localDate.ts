import { ReportError } from '../errors';
import { quoteInput } from '../vi/text';
import { readDateParts, type DateParts } from './dateParts';

declare const localDateBrand: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, years 0001 to 9999, without time or zone. Compares and sorts as text. */
export type LocalDate = string & { readonly [localDateBrand]: true };

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
