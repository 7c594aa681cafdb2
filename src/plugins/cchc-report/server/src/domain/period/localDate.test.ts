import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ReportError } from '../errors';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dateParts,
  getDay,
  daysBetween,
  daysInMonth,
  isLocalDate,
  localDate,
  toLocalDate,
  getMonth,
  parseLocalDate,
  TIME_ZONE,
  getYear,
} from './localDate';

const NOT_DAYS = [
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-01-32',
  '0000-01-01',
  '2024-6-14',
  '14/6/2024',
  '20240614',
  '2024-06-14T00:00:00Z',
  ' 2024-06-14',
  '2024-06-14\n',
  '+2024-06-14',
  '٢٠٢٤-٠٦-١٤',
  '',
];

test.each(['2024-02-29', '2000-02-29', '2023-02-28', '2024-12-31', '0001-01-01', '9999-12-31'])(
  '%s is a day of the calendar',
  (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(parseLocalDate(text)).toBe(text);
  },
);

test.each(NOT_DAYS)('%j is refused as no day of the calendar', (text) => {
  expect(isLocalDate(text)).toBe(false);
  expect(() => parseLocalDate(text)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
});

test('a refused date is quoted short and printable', () => {
  const refusal = (text: string): unknown => {
    try {
      return parseLocalDate(text);
    } catch (error) {
      return error instanceof ReportError ? error.params['value'] : error;
    }
  };
  expect(refusal('2023-02-29')).toBe('2023-02-29');
  expect(refusal('x'.repeat(10_000))).toBe(`${'x'.repeat(40)}…`);
  expect(refusal('a\u0000b\r\nc\u202Ed')).toBe('ab cd');
});

test('a day is built from its numbers and read back', () => {
  const day = localDate(2024, 2, 5);
  expect(day).toBe('2024-02-05');
  expect(dateParts(day)).toEqual({ year: 2024, month: 2, day: 5 });
  expect([getYear(day), getMonth(day), getDay(day)]).toEqual([2024, 2, 5]);
  expect(() => localDate(2023, 2, 29)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
});

test('the months of a common and of a leap year have their lengths', () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
  expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([28, 29]);
});

const day = parseLocalDate;

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-01-01', 366, '2025-01-01'],
  ['1969-12-31', 1, '1970-01-01'],
  ['0099-12-31', 1, '0100-01-01'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-06-14', -18, '2022-12-14'],
])('%s and %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

test.each([
  ['2024-02-29', -1, '2023-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2023-02-28', 1, '2024-02-28'],
  ['2020-01-01', 5, '2025-01-01'],
])('%s and %i years is %s', (from, years, to) => expect(addYears(day(from), years)).toBe(to));

test('the order of days is the order of their text', () => {
  expect(compareDates(day('2023-12-15'), day('2024-06-14'))).toBe(-1);
  expect(compareDates(day('2024-06-14'), day('2024-06-14'))).toBe(0);
  expect(compareDates(day('2024-10-01'), day('2024-09-30'))).toBe(1);
});

test('a day past the year 9999 is refused, not written wrong', () => {
  expect(() => addDays(day('9999-12-31'), 1)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
});

const DAYS = [
  ['2024-06-14T16:59:59.999Z', '2024-06-14'],
  ['2024-06-14T17:00:00.000Z', '2024-06-15'],
  ['2024-06-14T17:30:00.000Z', '2024-06-15'],
  ['2023-12-31T16:59:59.999Z', '2023-12-31'],
  ['2023-12-31T17:00:00.000Z', '2024-01-01'],
  ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ['1969-12-31T16:59:59.999Z', '1969-12-31'],
  ['1969-12-31T17:00:00.000Z', '1970-01-01'],
] as const;

test.each(DAYS)('%s is the day %s in Viet Nam', (instant, day) =>
  expect(toLocalDate(new Date(instant))).toBe(day),
);

test('the fixed offset is what the zone database says of Viet Nam', () => {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit' });
  const midnights = ['2000-01-01', '2024-07-01', '2100-12-31'].map((day) => new Date(`${day}T00:00:00Z`));
  expect(midnights.map((midnight) => hour.format(midnight))).toEqual(['07', '07', '07']);
});

// Jest gives a test a copy of the environment, in which TZ has no effect: only a process of its own runs in another zone.
test.each([
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['America/Los_Angeles', 420],
  ['Pacific/Kiritimati', -840],
])(
  'days and windows are the same in a process that runs in %s',
  (zone, offsetInJune) => {
    const script = `
    const { addMonths, toLocalDate, parseLocalDate, parsePeriodKey, findWindow } = require(process.argv[1]);
    console.log(JSON.stringify({
      offset: new Date('2024-06-14T17:00:00Z').getTimezoneOffset(),
      days: ${JSON.stringify(DAYS)}.map(([instant]) => toLocalDate(new Date(instant))),
      decree: findWindow(parsePeriodKey('2024-H1'), 'decree'),
      calendar: findWindow(parsePeriodKey('2024-Q1'), 'calendar'),
      monthLater: addMonths(parseLocalDate('2024-03-10'), 1),
    }));`;
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--eval', script, join(__dirname, 'index.ts')],
      {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(output)).toEqual({
      offset: offsetInJune,
      days: DAYS.map(([, day]) => day),
      decree: { from: '2023-12-15', to: '2024-06-14' },
      calendar: { from: '2024-01-01', to: '2024-03-31' },
      monthLater: '2024-04-10',
    });
  },
  60_000,
);
