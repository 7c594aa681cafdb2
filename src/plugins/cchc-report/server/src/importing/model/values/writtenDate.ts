import { toLocalDate } from '../../../domain/period';
import { isLocalDate, type LocalDate } from '../../../domain/period/localDate';
import { oneLine, withoutUnseen } from '../../../domain/vi';
import words from './dates.vi.json';

/** Why a text is no date; `date_unreadable` for any other reason. */
export type NoDate =
  | 'date_unreadable'
  | 'date_not_real'
  | 'date_no_year'
  | 'date_several'
  | 'date_weekday_wrong';

/** No written date is longer. */
const LONGEST = 80;

const BETWEEN = '\\s*(?:/{1,2}|[.-])\\s*';
const MONTHS = words.months.join('|');
const HOUR = '(?:[01]?\\d|2[0-4])';
const MINUTE = '[0-5]\\d';
const TIME = `${HOUR}(?::${MINUTE}(?::${MINUTE}(?:[.]\\d+)?)?|\\s*(?:h|giờ|g)\\s*(?:${MINUTE})?\\s*(?:p|phút)?)`;

/** An instant with a time zone: its Vietnamese day may be the next one. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const TIME_BEFORE = new RegExp(`^(?:lúc\\s+)?\\(?${TIME}\\)?\\s*[,-]?\\s+`, 'iu');
const TIME_BEHIND = new RegExp(`(?:\\s*[,-]?\\s+|T)(?:lúc\\s+)?\\(?${TIME}\\)?$`, 'iu');
const PART_OF_DAY = new RegExp(
  `(?:^(?:${words.partsOfDay.join('|')})\\s+|\\s*\\(?(?:${words.partsOfDay.join('|')})\\)?$)`,
  'giu',
);
const WEEKDAY = new RegExp(`^(${words.weekdays.flat().join('|')})\\s*,?\\s+`, 'iu');

/** 26/02/2024, 26-2-2024, 5.3.24; "ngày 26 tháng 02 năm 2024"; 13-Aug-24; 2024-02-26; 20240226. */
const DAY_FIRST = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{4}|\\d{2})$`);
const IN_WORDS = /^(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s+(?:năm\s+)?(\d{4})$/iu;
const MONTH_NAMED = new RegExp(`^(\\d{1,2})[-\\s/](${MONTHS})[a-z]*[-\\s/](\\d{4}|\\d{2})$`, 'i');
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;
const DENSE = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/** "07-08/06/2024", "01/3 đến 05/3/2024". */
const SEVERAL =
  /^\d{1,2}\s*[-–,]\s*\d{1,2}\s*[/.]|\d\s*(?:-|–|—|đến|và|;|,|&)\s*(?:ngày\s+)?\d{1,4}\s*[-/.]\s*\d/iu;
/** "12/4", "9/2024", "tháng 3". */
const NO_YEAR =
  /^(?:tháng\s+\d{1,2}|(?:tháng\s+)?\d{1,2}(?:\s*[/.-]\s*(?:\d{1,2}|\d{4})|\s+tháng\s+\d{1,2}|\s+năm\s+\d{4}))$/iu;

/** Completes a year of two digits to one between 1950 and 2049. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;

const toDay = (year: string, month: string, day: string): string =>
  `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const monthNamed = (name: string): string => String(words.months.indexOf(name.toLowerCase()) + 1);

const matchDate = (text: string): string | undefined => {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return toDay(year, month, day);
  const [, namedDay, name, namedYear] = MONTH_NAMED.exec(text) ?? [];
  if (namedDay !== undefined && name !== undefined && namedYear !== undefined)
    return toDay(namedYear, monthNamed(name), namedDay);
  const [, firstYear, secondMonth, lastDay] = YEAR_FIRST.exec(text) ?? DENSE.exec(text) ?? [];
  return firstYear !== undefined && secondMonth !== undefined && lastDay !== undefined
    ? toDay(firstYear, secondMonth, lastDay)
    : undefined;
};

const findWeekday = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const dayOfInstant = (moment: string): LocalDate | NoDate => {
  const instant = new Date(moment);
  const isReal = isLocalDate(moment.slice(0, 10)) && !Number.isNaN(instant.getTime());
  return isReal ? toLocalDate(instant) : 'date_not_real';
};

/** Parses a date in any form that people write; the day comes before the month, as in Viet Nam. A time is ignored. */
export const parseWrittenDate = (cell: string): LocalDate | NoDate => {
  const text = oneLine(withoutUnseen(cell.slice(0, LONGEST + 1)));
  if (text.length > LONGEST) return 'date_unreadable';
  if (MOMENT.test(text)) return dayOfInstant(text);
  // "1O/7/2024"
  const figures = /^[\dO\s/.-]+$/i.test(text) ? text.replace(/o/gi, '0') : text;
  const timeless = figures.replace(TIME_BEHIND, '').replace(TIME_BEFORE, '').replace(PART_OF_DAY, '');
  const [start = '', weekday] = WEEKDAY.exec(timeless) ?? [];
  const bare = timeless
    .slice(start.length)
    .replace(/^ngày\s+/iu, '')
    .replace(/\s*[.,]$/, '');
  const day = matchDate(bare);
  if (day === undefined) {
    if (SEVERAL.test(bare)) return 'date_several';
    return NO_YEAR.test(bare) ? 'date_no_year' : 'date_unreadable';
  }
  if (!isLocalDate(day)) return 'date_not_real';
  const named = words.weekdays.findIndex((names) => names.includes(weekday?.toLowerCase() ?? ''));
  return named >= 0 && named !== findWeekday(day) ? 'date_weekday_wrong' : day;
};
