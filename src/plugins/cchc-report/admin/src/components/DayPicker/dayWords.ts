import type { DayWords } from '.';
import type { Text } from '../../hooks/useText';

/** Days use the Vietnamese format in both languages. */
export const DAY_LOCALE = 'vi-VN';

/** Texts of day fields and calendars on the plugin's pages. */
export const dayWords = (text: Text): DayWords => ({
  calendar: text('day.calendar'),
  month: text('day.month'),
  year: text('day.year'),
  clear: text('day.clear'),
  weekdays: text('day.weekdays').split(' '),
  dayPlaceholder: text('day.placeholder'),
  dayInvalid: text('day.invalid'),
});
