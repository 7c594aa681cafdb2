import { toDay } from '../../plugins/cchc-report/admin/src/components/DayPicker/calendarDay';
import type { Locale } from './locale';

/**
 * Day first in both languages, as Vietnamese offices write dates: a list must not show 06/05 where a form shows
 * 05/06.
 */
const DATE_LOCALES: Readonly<Record<Locale, string>> = { vi: 'vi', en: 'en-GB' };

/** The locale for date and time pickers. */
export const dateLocale = (locale: Locale): string => DATE_LOCALES[locale];

const padTwo = (part: number): string => String(part).padStart(2, '0');

/** Formats a day `2024-06-14` as "14/06/2024" by splitting the text, so that no time zone can shift it. */
export const formatDay = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  return year === undefined ? day : `${date}/${month}/${year}`;
};

/** Formats an instant as "14/06/2024 10:30" in this machine's time zone. */
export const formatInstant = (instant: string): string => {
  const at = new Date(instant);
  return Number.isNaN(at.getTime())
    ? instant
    : `${formatDay(toDay(at))} ${padTwo(at.getHours())}:${padTwo(at.getMinutes())}`;
};
