import { oneOf, type Random } from '../hostileRequests';

/** Both days included, written YYYY-MM-DD. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The windows of a period, computed independently of the product. */
export interface Stretch {
  readonly days: Days;
  readonly months: readonly Days[];
  /** The year whose plans are measured, and the first day it is measured from. */
  readonly year: number;
  readonly yearStart: string;
}

/** A month of a stretch with the two it is compared with. */
export interface ComparedDays {
  readonly value: Days;
  readonly previous: Days;
  readonly sameLastYear: Days;
}

export interface Compared {
  /** The query of the figures and of the report. */
  readonly period: Readonly<Record<string, string>>;
  readonly cutoff: 'decree' | 'calendar';
  readonly value: Stretch;
  readonly previous: Stretch;
  readonly sameLastYear: Stretch;
  readonly months: readonly ComparedDays[];
}

type Cutoff = Compared['cutoff'];

const DAY = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
export const addDays = (day: string, count: number): string => isoDay(Date.parse(day) + count * DAY);

/** Months `first` to `last` of a year; 0 is December of the year before. */
const monthsSpan = (year: number, first: number, last: number, cutoff: Cutoff): Days =>
  cutoff === 'decree'
    ? { from: isoDay(utc(year, first - 1, 15)), to: isoDay(utc(year, last, 14)) }
    : { from: isoDay(utc(year, first, 1)), to: isoDay(utc(year, last + 1, 0)) };

const yearStartOf = (year: number, cutoff: Cutoff): string => monthsSpan(year, 1, 12, cutoff).from;

/** A period of whole months, moved by `shift` months. */
const wholeMonths = (year: number, first: number, count: number, cutoff: Cutoff, shift = 0): Stretch => {
  const start = new Date(utc(year, first + shift, 1));
  const [ownYear, month] = [start.getUTCFullYear(), start.getUTCMonth() + 1];
  return {
    days: monthsSpan(ownYear, month, month + count - 1, cutoff),
    months: Array.from({ length: count }, (_, index) =>
      monthsSpan(ownYear, month + index, month + index, cutoff),
    ),
    year: ownYear,
    yearStart: yearStartOf(ownYear, cutoff),
  };
};

/** Calendar months cut at the ends of a span. */
const cutMonths = ({ from, to }: Days): readonly Days[] => {
  const months: Days[] = [];
  for (let start = from; start <= to;) {
    const [year = 0, month = 0] = start.split('-').map(Number);
    const end = isoDay(utc(year, month + 1, 0));
    months.push({ from: start, to: end < to ? end : to });
    start = addDays(end, 1);
  }
  return months;
};

const customStretch = (days: Days, cutoff: Cutoff): Stretch => {
  const year = Number(days.to.slice(0, 4));
  return { days, months: cutMonths(days), year, yearStart: yearStartOf(year, cutoff) };
};

const before = ({ from, to }: Days): Days => ({
  from: addDays(from, -(Date.parse(to) - Date.parse(from)) / DAY - 1),
  to: addDays(from, -1),
});

/** 29 February becomes the 28th. */
const yearEarlier = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isoDay(utc(year - 1, month, Math.min(date, new Date(utc(year - 1, month + 1, 0)).getUTCDate())));
};
const lastYear = ({ from, to }: Days): Days => ({ from: yearEarlier(from), to: yearEarlier(to) });

const isWholeMonth = ({ from, to }: Days): boolean =>
  from.endsWith('-01') && addDays(to, 1).endsWith('-01') && from.slice(0, 7) === to.slice(0, 7);

const comparedMonth = (days: Days): ComparedDays => {
  if (!isWholeMonth(days)) return { value: days, previous: before(days), sameLastYear: lastYear(days) };
  const [year = 0, month = 0] = days.from.split('-').map(Number);
  return {
    value: days,
    previous: monthsSpan(year, month - 1, month - 1, 'calendar'),
    sameLastYear: monthsSpan(year - 1, month, month, 'calendar'),
  };
};

const customPeriod = (random: Random, cutoff: Cutoff): Compared => {
  const from = addDays('2022-01-01', Math.floor(random() * 900));
  const days = { from, to: addDays(from, Math.floor(random() * 400)) };
  return {
    period: { period: 'custom', ...days },
    cutoff,
    value: customStretch(days, cutoff),
    previous: customStretch(before(days), cutoff),
    sameLastYear: customStretch(lastYear(days), cutoff),
    months: cutMonths(days).map(comparedMonth),
  };
};

/** Key, first month, number of months, and months to the period it is compared with. */
const KINDS: readonly (readonly [key: string, first: number, count: number, step: number])[] = [
  ...Array.from({ length: 12 }, (_, index) => [String(index + 1).padStart(2, '0'), index + 1, 1, 1] as const),
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, quarter * 3 - 2, 3, 3] as const),
  ['H1', 1, 6, 6],
  ['H2', 7, 6, 6],
  ['H1', 1, 6, 6],
  ['H2', 7, 6, 6],
  ['9M', 1, 9, 12],
  ['', 1, 12, 12],
];

/** A period of any kind of 2022 to 2024, under either cut-off. */
export const randomPeriod = (random: Random): Compared => {
  const cutoff = oneOf(random, ['decree', 'calendar'] as const);
  if (random() < 0.2) return customPeriod(random, cutoff);
  const year = oneOf(random, [2022, 2023, 2024]);
  const [key, first, count, step] = oneOf(random, KINDS);
  return {
    period: { period: key === '' ? String(year) : `${year}-${key}` },
    cutoff,
    value: wholeMonths(year, first, count, cutoff),
    previous: wholeMonths(year, first, count, cutoff, -step),
    sameLastYear: wholeMonths(year, first, count, cutoff, -12),
    months: Array.from({ length: count }, (_, index) => ({
      value: wholeMonths(year, first + index, 1, cutoff).days,
      previous: wholeMonths(year, first + index, 1, cutoff, -1).days,
      sameLastYear: wholeMonths(year, first + index, 1, cutoff, -12).days,
    })),
  };
};

/** The twelve reporting months of a year. */
export const monthsOfYear = (year: number, cutoff: Compared['cutoff']): readonly Days[] =>
  wholeMonths(year, 1, 12, cutoff).months;
