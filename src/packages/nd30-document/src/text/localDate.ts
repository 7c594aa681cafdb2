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

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The numbers of a text of the shape `YYYY-MM-DD`, even if there is no such day. */
const readDateParts = (text: string): DateParts => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

/** Year, month and day as numbers. */
export const dateParts: (date: LocalDate) => DateParts = readDateParts;

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
 * @throws RangeError for another shape or a day that does not exist
 */
export function toLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}
