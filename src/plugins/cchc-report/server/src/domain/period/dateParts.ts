import type { LocalDate } from './localDate';

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The numbers of a text of the shape `YYYY-MM-DD`, whether or not there is such a day. */
export const readDateParts = (text: string): DateParts => ({
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
