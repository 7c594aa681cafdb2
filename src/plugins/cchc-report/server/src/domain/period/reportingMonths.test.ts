import { parsePeriodKey, periodKey } from './period';
import { reportingMonths } from './reportingMonths';

const rows = (key: string, cutoff: 'decree' | 'calendar') =>
  reportingMonths(parsePeriodKey(key), cutoff).map(({ key: month, window, period }) => [
    month,
    window.from,
    window.to,
    periodKey(period),
  ]);

test('a half-year has six reporting months, the first from 15 December', () => {
  expect(rows('2024-H1', 'decree')).toEqual([
    ['2024-01', '2023-12-15', '2024-01-14', '2024-01'],
    ['2024-02', '2024-01-15', '2024-02-14', '2024-02'],
    ['2024-03', '2024-02-15', '2024-03-14', '2024-03'],
    ['2024-04', '2024-03-15', '2024-04-14', '2024-04'],
    ['2024-05', '2024-04-15', '2024-05-14', '2024-05'],
    ['2024-06', '2024-05-15', '2024-06-14', '2024-06'],
  ]);
});

test('by the calendar they are calendar months', () => {
  expect(rows('2024-Q1', 'calendar')).toEqual([
    ['2024-01', '2024-01-01', '2024-01-31', '2024-01'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
    ['2024-03', '2024-03-01', '2024-03-31', '2024-03'],
  ]);
});

test.each(['decree', 'calendar'] as const)('a custom period is cut at its ends, also under %s', (cutoff) => {
  expect(rows('2023-11-20..2024-02-10', cutoff)).toEqual([
    ['2023-11', '2023-11-20', '2023-11-30', '2023-11-20..2023-11-30'],
    ['2023-12', '2023-12-01', '2023-12-31', '2023-12'],
    ['2024-01', '2024-01-01', '2024-01-31', '2024-01'],
    ['2024-02', '2024-02-01', '2024-02-10', '2024-02-01..2024-02-10'],
  ]);
  expect(rows('2024-02-29..2024-02-29', cutoff)).toEqual([
    ['2024-02', '2024-02-29', '2024-02-29', '2024-02-29..2024-02-29'],
  ]);
});

test.each([
  ['2024-12', ['2024-12']],
  ['2024-Q4', ['2024-10', '2024-11', '2024-12']],
  ['2024-H2', ['2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12']],
])('%s has the months %j', (key, months) =>
  expect(rows(key, 'decree').map(([month]) => month)).toEqual(months),
);

test.each([
  ['2024-9M', 9, '2024-09'],
  ['2024', 12, '2024-12'],
  ['2020-01-01..2024-12-31', 60, '2024-12'],
  ['2020-01-15..2025-01-14', 61, '2025-01'],
])('%s has %i reporting months, the last %s', (key, count, last) => {
  expect(rows(key, 'decree')).toHaveLength(count);
  expect(rows(key, 'decree').at(-1)?.[0]).toBe(last);
});
