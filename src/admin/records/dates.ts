import { dayOf } from '../../plugins/cchc-report/admin/src/components/DayPicker/calendarDay';
import type { Locale } from './locale';

/** Day first in both languages: Vietnamese offices write dates so, and a list must not say 06/05 where a form says 05/06. */
const DATE_LOCALES: Readonly<Record<Locale, string>> = { vi: 'vi', en: 'en-GB' };

/** The locale that date pickers and clocks are written in. */
export const dateLocale = (locale: Locale): string => DATE_LOCALES[locale];

const two = (part: number): string => String(part).padStart(2, '0');

/** A local day, `2024-06-14`, as "14/06/2024". It is text taken apart, never an instant, so no time zone can move it. */
export const shownDay = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  return year === undefined ? day : `${date}/${month}/${year}`;
};

/** An instant as "14/06/2024 10:30" by the clock of this machine. */
export const shownInstant = (instant: string): string => {
  const at = new Date(instant);
  return Number.isNaN(at.getTime())
    ? instant
    : `${shownDay(dayOf(at))} ${two(at.getHours())}:${two(at.getMinutes())}`;
};
