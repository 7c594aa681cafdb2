import { isLocalDate } from '../../period/localDate';
import { shown } from '../../vi';
import type { ReadCell } from '../cell';
import { problem, type Reading } from '../fields';

/** 26/02/2024, 26-2-2024, 26.2.2024. */
const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}$/;
/** 2024-02-26, also with a time behind it. */
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
/** "ngày 26 tháng 02 năm 2024" */
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
/** Serial numbers of days from 1954 to 2119: a day whose cell lost its look. */
const SERIAL = { first: 20_000, last: 80_000 };
const DAY_MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const dayOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const written = (text: string): string | undefined => {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return dayOf(year, month, day);
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? [];
  return isoYear !== undefined && isoMonth !== undefined && isoDay !== undefined
    ? dayOf(isoYear, isoMonth, isoDay)
    : undefined;
};

/** A day, however it was typed; days come before months, as in Viet Nam. */
export const readDate = (cell: Exclude<ReadCell, null>): Reading => {
  if (typeof cell === 'object' && 'date' in cell) return { value: cell.date };
  if (typeof cell === 'number') {
    if (!(cell >= SERIAL.first && cell <= SERIAL.last)) return problem('date_unreadable', { value: cell });
    return { value: new Date(EPOCH + Math.floor(cell) * DAY_MILLISECONDS).toISOString().slice(0, 10) };
  }
  if (typeof cell !== 'string') return problem('date_unreadable', { value: String(cell) });
  if (SHORT_YEAR.test(cell)) return problem('date_short_year', { value: shown(cell) });
  const day = written(cell);
  if (day === undefined) return problem('date_unreadable', { value: shown(cell) });
  return isLocalDate(day) ? { value: day } : problem('date_not_real', { value: shown(cell) });
};
