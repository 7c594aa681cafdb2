import { dateOfDayNumber } from './dateArithmetic';
import type { LocalDate } from './localDate';

/** The zone every day of a record and of a report is meant in. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** UTC+07 all year round since 1975; a constant keeps the answer independent of the process and its ICU data. */
const OFFSET_MS = 7 * 3_600_000;
const MS_PER_DAY = 86_400_000;

/** The day in Viet Nam at this instant: 2024-06-14T17:00:00Z is already 2024-06-15. */
export const localDateOf = (instant: Date): LocalDate =>
  dateOfDayNumber(Math.floor((instant.getTime() + OFFSET_MS) / MS_PER_DAY));
