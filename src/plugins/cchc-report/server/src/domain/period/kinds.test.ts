import { keyedPeriodKey, PERIOD_KINDS, periodParts, type PeriodKind } from './kinds';
import { exampleKeys, periodPartNames, reportKindName } from './labels';
import { nextPeriod, previousPeriod } from './neighbours';
import { parsePeriod, periodKey } from './period';
import { findWindow } from './window';

/** For each kind: how many a year has, its last one of 2024 with its window, neighbours and name, and its report. */
const KINDS: Readonly<
  Record<PeriodKind, readonly [number, string, string, string, string, string, string, string]>
> = {
  month: [12, '2024-12', '2024-11-15', '2024-12-14', '2024-11', '2025-01', 'Tháng 12', 'Báo cáo tháng'],
  quarter: [4, '2024-Q4', '2024-09-15', '2024-12-14', '2024-Q3', '2025-Q1', 'Quý IV', 'Báo cáo quý'],
  'half-year': [
    2,
    '2024-H2',
    '2024-06-15',
    '2024-12-14',
    '2024-H1',
    '2025-H1',
    '6 tháng cuối năm',
    'Báo cáo 6 tháng',
  ],
  'nine-months': [
    1,
    '2024-9M',
    '2023-12-15',
    '2024-09-14',
    '2023-9M',
    '2024-Q4',
    '9 tháng',
    'Báo cáo 9 tháng',
  ],
  year: [1, '2024', '2023-12-15', '2024-12-14', '2023', '2025', 'Cả năm', 'Báo cáo năm'],
};

test.each(PERIOD_KINDS)('the last %s of a year has its key, days, neighbours and names', (kind) => {
  const [count, key, from, to, previous, next, name, report] = KINDS[kind];
  const period = { kind, year: 2024, number: count };
  const part = periodParts(kind).at(-1);
  expect(periodParts(kind)).toHaveLength(count);
  expect(keyedPeriodKey(period)).toBe(key);
  expect(parsePeriod({ period: key })).toEqual(period);
  expect(findWindow(period, 'decree')).toEqual({ from, to });
  expect([periodKey(previousPeriod(period)), periodKey(nextPeriod(period))]).toEqual([previous, next]);
  expect(periodPartNames()).toContainEqual({ part, name });
  expect(reportKindName(kind)).toBe(report);
});

test('a form offers the parts of a year from the longest to the shortest', () => {
  const offered = periodPartNames().map(({ part, name }) => `${part} ${name}`);
  expect([offered[0], offered.at(-12), offered.at(-1)]).toEqual(['year Cả năm', '01 Tháng 1', '12 Tháng 12']);
  expect(offered.slice(-16, -12)).toEqual(['Q1 Quý I', 'Q2 Quý II', 'Q3 Quý III', 'Q4 Quý IV']);
});

test('a description names the kinds with a key of each', () => {
  expect(exampleKeys()).toMatch(/^tháng `2024-01`, quý `2024-Q1`, 6 tháng `2024-H1`, .*năm `2024`$/);
});
