import type { CalendarRule } from '../../contract';
import { parseLocalDate, periodKey } from '../../domain/period';
import { daysLeft, duePeriods, dueStatus } from './calendar';
import { DEFAULT_CALENDAR } from './settings';

const day = parseLocalDate;
const ALWAYS = { validFrom: null, validTo: null };

const due = (
  rules: readonly CalendarRule[],
  today: string,
  term = ALWAYS as Parameters<typeof duePeriods>[2],
) => duePeriods(rules, day(today), term).map(({ period, due: last }) => [periodKey(period), last]);

test('the reports of 2024 under the decree are due on 20/3, 20/6, 20/9 and 20/12: six days after the 14th', () => {
  expect(due(DEFAULT_CALENDAR, '2024-12-14')).toEqual([
    ['2023', '2023-12-20'],
    ['2024-Q1', '2024-03-20'],
    ['2024-H1', '2024-06-20'],
    ['2024-Q3', '2024-09-20'],
    ['2024', '2024-12-20'],
  ]);
});

test('by the calendar a period closes on its last day, in leap years and at the end of the year too', () => {
  const rules: readonly CalendarRule[] = [
    { kind: 'month', periods: ['02'], cutoff: 'calendar', dueAfterDays: 1 },
    { kind: 'quarter', periods: ['Q1'], cutoff: 'calendar', dueAfterDays: 10 },
    { kind: 'nine-months', periods: ['9M'], cutoff: 'calendar', dueAfterDays: 5 },
    { kind: 'year', periods: ['year'], cutoff: 'calendar', dueAfterDays: 15 },
  ];
  expect(due(rules, '2024-12-31')).toEqual([
    ['2023', '2024-01-15'],
    ['2024-02', '2024-03-01'],
    ['2024-Q1', '2024-04-10'],
    ['2024-9M', '2024-10-05'],
    ['2024', '2025-01-15'],
  ]);
});

test('from 15/12 on the periods of the next year are listed as due', () => {
  const keys = (today: string) => due(DEFAULT_CALENDAR, today).map(([key]) => key);
  expect(keys('2024-12-14')).not.toContain('2025-Q1');
  expect(keys('2024-12-15')).toEqual(expect.arrayContaining(['2024', '2025-Q1', '2025-H1', '2025']));
  expect(keys('2024-12-15')).not.toContain('2025-Q3');
});

test('a report stays due for a year after its due day, no longer', () => {
  const keys = (today: string) => due(DEFAULT_CALENDAR, today).map(([key]) => key);
  expect(keys('2025-03-20')).toContain('2024-Q1');
  expect(keys('2025-03-21')).not.toContain('2024-Q1');
});

test('with a late due day the year before last is still due in spring', () => {
  const rules: readonly CalendarRule[] = [
    { kind: 'year', periods: ['year'], cutoff: 'calendar', dueAfterDays: 120 },
  ];
  expect(due(rules, '2024-03-01')).toEqual([
    ['2022', '2023-04-30'],
    ['2023', '2024-04-29'],
    ['2024', '2025-04-30'],
  ]);
});

test('an office has to report on each period in which it existed for at least a day', () => {
  const keys = (term: { validFrom: string | null; validTo: string | null }) =>
    due(DEFAULT_CALENDAR, '2025-12-14', {
      validFrom: term.validFrom === null ? null : day(term.validFrom),
      validTo: term.validTo === null ? null : day(term.validTo),
    }).map(([key]) => key);
  expect(keys({ validFrom: '2025-07-01', validTo: null })).toEqual(['2025-Q3', '2025']);
  // When an agency ends inside a period, its successor reports on that period.
  expect(keys({ validFrom: null, validTo: '2025-06-14' })).toEqual(['2024', '2025-Q1', '2025-H1']);
  expect(keys({ validFrom: null, validTo: '2025-06-13' })).toEqual(['2024', '2025-Q1']);
  expect(keys({ validFrom: '2025-06-15', validTo: null })).not.toContain('2025-H1');
});

test('when two rules ask for the same report, the later rule wins', () => {
  const rules: readonly CalendarRule[] = [
    ...DEFAULT_CALENDAR,
    { kind: 'half-year', periods: ['H1'], cutoff: 'calendar', dueAfterDays: 10 },
  ];
  expect(due(rules, '2024-07-01').filter(([key]) => key === '2024-H1')).toEqual([['2024-H1', '2024-07-10']]);
});

test.each([
  ['2024-06-14', 'running', 6],
  ['2024-06-15', 'due', 5],
  ['2024-06-20', 'due', 0],
  ['2024-06-21', 'overdue', -1],
  ['2025-01-01', 'overdue', -195],
] as const)(
  'on %s the first half of 2024 is %s, days left: %i; once issued it is neither',
  (today, status, left) => {
    const half = duePeriods(DEFAULT_CALENDAR, day(today), ALWAYS).find(
      ({ period }) => periodKey(period) === '2024-H1',
    );
    if (half === undefined) throw new Error('not asked for');
    expect([dueStatus(half, false, day(today)), daysLeft(half, day(today))]).toEqual([status, left]);
    expect(dueStatus(half, true, day(today))).toBe('issued');
  },
);
