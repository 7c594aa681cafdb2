import fc from 'fast-check';
import { currentPeriods } from './currentPeriods';
import { monthSpan, PERIOD_KINDS, periodParts, type KeyedPeriod, type PeriodKind } from './kinds';
import { addDays, daysBetween, parseLocalDate, type LocalDate } from './localDate';
import { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbours';
import { parsePeriodKey, periodKey, periodYear, type Period } from './period';
import { reportingMonths } from './reportingMonths';
import { windowContains, findWindow } from './window';

/** Laws for every day and every period; worked examples are in the test of each file. */

const FIRST = parseLocalDate('2000-01-01');
/** 2000-01-01 to 2100-12-31. */
const DAYS = 36_890;

const anyDay = fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(FIRST, days));

const anyCutoff = fc.constantFrom('decree' as const, 'calendar' as const);

const year = fc.integer({ min: 2001, max: 2099 });
const anyKeyedPeriod: fc.Arbitrary<KeyedPeriod> = fc.constantFrom(...PERIOD_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    year,
    number: fc.integer({ min: 1, max: periodParts(kind).length }),
  }),
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
const everyYear = (kind: PeriodKind): Period[] =>
  YEARS.flatMap((year) => periodParts(kind).map((_, index) => ({ kind, year, number: index + 1 })));

/** Kinds whose periods cover the year; after each of the others comes the rest of its year. */
const fillsYear = (kind: PeriodKind): boolean =>
  monthSpan({ kind, number: periodParts(kind).length }).last === 12;

test.each(PERIOD_KINDS.filter(fillsYear).map((kind) => [kind, everyYear(kind)] as const))(
  'every day lies in exactly one %s under each cut-off',
  (_, periods) => {
    const windows = {
      decree: periods.map((p) => findWindow(p, 'decree')),
      calendar: periods.map((p) => findWindow(p, 'calendar')),
    };
    const holders = (day: LocalDate, cutoff: 'decree' | 'calendar') =>
      windows[cutoff].filter((window) => windowContains(window, day)).length;
    fc.assert(fc.property(anyDay, anyCutoff, (day, cutoff) => expect(holders(day, cutoff)).toBe(1)));
  },
);

test('a day lies in the window of each current period, and in the year of its nine months', () => {
  fc.assert(
    fc.property(anyDay, anyCutoff, (day, cutoff) => {
      const running = currentPeriods(day, cutoff);
      for (const kind of PERIOD_KINDS) {
        const period = running[kind];
        expect(period).toMatchObject({ kind, year: running.year.year });
        if (fillsYear(kind)) expect(windowContains(findWindow(period, cutoff), day)).toBe(true);
      }
    }),
  );
});

test('the window of the next period begins the day after this one ends', () => {
  fc.assert(
    fc.property(anyPeriod, anyCutoff, (period, cutoff) => {
      expect(findWindow(nextPeriod(period), cutoff).from).toBe(addDays(findWindow(period, cutoff).to, 1));
    }),
  );
});

test('the period before the next one is this one, save after nine months', () => {
  const returning = anyPeriod.filter(({ kind }) => kind === 'custom' || fillsYear(kind));
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
      const { from, to } = findWindow(period, cutoff);
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
