import fc from 'fast-check';
import { currentPeriods } from './currentPeriods';
import { addDays, daysBetween } from './dateArithmetic';
import { parseLocalDate, type LocalDate } from './localDate';
import { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbours';
import { parsePeriodKey } from './parsePeriod';
import { periodYear, type Half, type KeyedPeriod, type Period, type Quarter } from './period';
import { periodKey } from './periodKey';
import { reportingMonths } from './reportingMonths';
import { windowContains, windowOf } from './window';

/** What holds for every day and every period; the worked cases stand in the test of each file. */

const FIRST = parseLocalDate('2000-01-01');
/** 2000-01-01 to 2100-12-31. */
const DAYS = 36_890;

const anyDay = fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(FIRST, days));

const anyCutoff = fc.constantFrom('decree' as const, 'calendar' as const);

const year = fc.integer({ min: 2001, max: 2099 });
const quarter = fc.constantFrom<Quarter>(1, 2, 3, 4);
const half = fc.constantFrom<Half>(1, 2);

const anyKeyedPeriod: fc.Arbitrary<KeyedPeriod> = fc.oneof(
  fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('quarter' as const), year, quarter }),
  fc.record({ kind: fc.constant('half-year' as const), year, half }),
  fc.record({ kind: fc.constant('nine-months' as const), year }),
  fc.record({ kind: fc.constant('year' as const), year }),
);

const LONGEST_CUSTOM = 1800;

const anyCustomPeriod: fc.Arbitrary<Period> = fc
  .record({
    from: fc.integer({ min: 0, max: DAYS - 1 - LONGEST_CUSTOM }),
    days: fc.integer({ min: 0, max: LONGEST_CUSTOM }),
  })
  .map(({ from, days }) => ({
    kind: 'custom',
    from: addDays(FIRST, from),
    to: addDays(FIRST, from + days),
  }));

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(anyKeyedPeriod, anyCustomPeriod);

test('days added are the days between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test('every period is read back from its own key', () => {
  fc.assert(fc.property(anyPeriod, (period) => expect(parsePeriodKey(periodKey(period))).toEqual(period)));
});

const YEARS = Array.from({ length: 103 }, (_, index) => 1999 + index);
const range = (parts: number) => Array.from({ length: parts }, (_, index) => index + 1);
const everyYear = (parts: number, make: (year: number, part: number) => Period): Period[] =>
  YEARS.flatMap((year) => range(parts).map((part) => make(year, part)));

test.each<[string, Period[]]>([
  ['month', everyYear(12, (year, month) => ({ kind: 'month', year, month }))],
  ['quarter', everyYear(4, (year, quarter) => ({ kind: 'quarter', year, quarter: quarter as Quarter }))],
  ['half-year', everyYear(2, (year, half) => ({ kind: 'half-year', year, half: half as Half }))],
  ['year', everyYear(1, (year) => ({ kind: 'year', year }))],
])('every day lies in exactly one %s under each cut-off', (_, periods) => {
  const windows = {
    decree: periods.map((p) => windowOf(p, 'decree')),
    calendar: periods.map((p) => windowOf(p, 'calendar')),
  };
  const holders = (day: LocalDate, cutoff: 'decree' | 'calendar') =>
    windows[cutoff].filter((window) => windowContains(window, day)).length;
  fc.assert(fc.property(anyDay, anyCutoff, (day, cutoff) => expect(holders(day, cutoff)).toBe(1)));
});

test('a day lies in the window of each period that runs on it, and in the year of its nine months', () => {
  fc.assert(
    fc.property(anyDay, anyCutoff, (day, cutoff) => {
      const { 'nine-months': nineMonths, ...running } = currentPeriods(day, cutoff);
      for (const [kind, period] of Object.entries(running)) {
        expect(period.kind).toBe(kind);
        expect(windowContains(windowOf(period, cutoff), day)).toBe(true);
      }
      expect(nineMonths).toEqual({ kind: 'nine-months', year: running.year.year });
    }),
  );
});

test('the window of the next period begins the day after this one ends', () => {
  fc.assert(
    fc.property(anyPeriod, anyCutoff, (period, cutoff) => {
      expect(windowOf(nextPeriod(period), cutoff).from).toBe(addDays(windowOf(period, cutoff).to, 1));
    }),
  );
});

test('the period before the next one is this one, save after nine months', () => {
  const returning = anyPeriod.filter(({ kind }) => kind !== 'nine-months');
  fc.assert(fc.property(returning, (period) => expect(previousPeriod(nextPeriod(period))).toEqual(period)));
});

test('the same period last year is of the same kind and one year lower', () => {
  fc.assert(
    fc.property(anyKeyedPeriod, (period) => {
      const lastYear = samePeriodLastYear(period);
      expect(lastYear).toEqual({ ...period, year: period.year - 1 });
      expect(periodYear(lastYear)).toBe(periodYear(period) - 1);
    }),
  );
});

test('the months of a period tile its window exactly, in order', () => {
  fc.assert(
    fc.property(anyPeriod, anyCutoff, (period, cutoff) => {
      const { from, to } = windowOf(period, cutoff);
      const windows = reportingMonths(period, cutoff).map(({ window }) => window);
      expect(windows[0]?.from).toBe(from);
      expect(windows.at(-1)?.to).toBe(to);
      expect(windows.slice(1).map((window) => window.from)).toEqual(
        windows.slice(0, -1).map((window) => addDays(window.to, 1)),
      );
      expect(windows.every((window) => window.from <= window.to)).toBe(true);
    }),
  );
});
