import { parseLocalDate } from './localDate';

/** Days that records are of; a mere year, or a number typed for a day, is outside. */
export const RECORD_DAYS = {
  first: parseLocalDate('1945-09-02'),
  last: parseLocalDate('2100-12-31'),
} as const;
