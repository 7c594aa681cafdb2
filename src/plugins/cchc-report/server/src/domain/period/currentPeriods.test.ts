import { currentPeriods, lastHalfYear } from './currentPeriods';
import { parseLocalDate } from './localDate';
import { periodKey } from './period';
import type { Cutoff } from './window';

const keysOn = (day: string, cutoff: Cutoff): readonly string[] => {
  const current = currentPeriods(parseLocalDate(day), cutoff);
  const { month, quarter, year } = current;
  return [month, quarter, current['half-year'], current['nine-months'], year].map(periodKey);
};

describe('the periods that run on a day', () => {
  // Nghị định 09/2019/NĐ-CP, Điều 12: each begins on a 15th and ends on a 14th.
  test.each([
    ['2024-01-14', '2024-01', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-01-15', '2024-02', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-02-29', '2024-03', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-03-14', '2024-03', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-03-15', '2024-04', '2024-Q2', '2024-H1', '2024-9M', '2024'],
    ['2024-06-14', '2024-06', '2024-Q2', '2024-H1', '2024-9M', '2024'],
    ['2024-06-15', '2024-07', '2024-Q3', '2024-H2', '2024-9M', '2024'],
    ['2024-09-14', '2024-09', '2024-Q3', '2024-H2', '2024-9M', '2024'],
    ['2024-09-15', '2024-10', '2024-Q4', '2024-H2', '2024-9M', '2024'],
    ['2024-12-14', '2024-12', '2024-Q4', '2024-H2', '2024-9M', '2024'],
    ['2024-12-15', '2025-01', '2025-Q1', '2025-H1', '2025-9M', '2025'],
    ['2024-12-31', '2025-01', '2025-Q1', '2025-H1', '2025-9M', '2025'],
  ])('under the decree %s: %s, %s, %s, %s, %s', (day, ...keys) => {
    expect(keysOn(day, 'decree')).toEqual(keys);
  });

  test.each([
    ['2024-01-01', '2024-01', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-01-15', '2024-01', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-02-29', '2024-02', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-03-31', '2024-03', '2024-Q1', '2024-H1', '2024-9M', '2024'],
    ['2024-04-01', '2024-04', '2024-Q2', '2024-H1', '2024-9M', '2024'],
    ['2024-06-30', '2024-06', '2024-Q2', '2024-H1', '2024-9M', '2024'],
    ['2024-07-01', '2024-07', '2024-Q3', '2024-H2', '2024-9M', '2024'],
    ['2024-09-30', '2024-09', '2024-Q3', '2024-H2', '2024-9M', '2024'],
    ['2024-10-01', '2024-10', '2024-Q4', '2024-H2', '2024-9M', '2024'],
    ['2024-12-15', '2024-12', '2024-Q4', '2024-H2', '2024-9M', '2024'],
    ['2024-12-31', '2024-12', '2024-Q4', '2024-H2', '2024-9M', '2024'],
  ])('by the calendar %s: %s, %s, %s, %s, %s', (day, ...keys) => {
    expect(keysOn(day, 'calendar')).toEqual(keys);
  });
});

// Xã Ích Hậu was merged on 1/7/2025: 15/12/2024 - 14/6/2025 is the last half-year it lived through.
test.each([
  ['2025-06-30', 'decree', '2025-H1'],
  ['2025-06-30', 'calendar', '2025-H1'],
  ['2025-06-29', 'calendar', '2024-H2'],
  ['2025-06-14', 'decree', '2025-H1'],
  ['2025-06-13', 'decree', '2024-H2'],
  ['2024-12-31', 'decree', '2024-H2'],
] as const)('an agency that closed on %s has last reported, under the %s, %s', (day, cutoff, key) => {
  expect(periodKey(lastHalfYear(parseLocalDate(day), cutoff))).toBe(key);
});
