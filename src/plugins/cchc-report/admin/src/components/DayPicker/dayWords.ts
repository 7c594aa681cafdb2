import type { DayWords } from '.';
import type { Text } from '../../hooks/useText';

/** Days are written the Vietnamese way in both languages of the admin. */
export const DAY_LOCALE = 'vi-VN';

/** What a day's field and its calendar say on the plugin's pages. */
export const dayWords = (text: Text): DayWords => ({
  calendar: text('day.calendar'),
  month: text('day.month'),
  year: text('day.year'),
  clear: text('day.clear'),
  weekdays: text('day.weekdays').split(' '),
  dayPlaceholder: text('day.placeholder'),
  dayInvalid: text('day.invalid'),
});
