import { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbours';
import { parsePeriodKey, periodKey, periodYear } from './period';

const NEIGHBOURS = [
  // key, previous, same last year, next
  ['2024-01', '2023-12', '2023-01', '2024-02'],
  ['2024-06', '2024-05', '2023-06', '2024-07'],
  ['2024-12', '2024-11', '2023-12', '2025-01'],
  ['2024-Q1', '2023-Q4', '2023-Q1', '2024-Q2'],
  ['2024-Q4', '2024-Q3', '2023-Q4', '2025-Q1'],
  ['2024-H1', '2023-H2', '2023-H1', '2024-H2'],
  ['2024-H2', '2024-H1', '2023-H2', '2025-H1'],
  ['2024-9M', '2023-9M', '2023-9M', '2024-Q4'],
  ['2024', '2023', '2023', '2025'],
  ['2000-H1', '1999-H2', '1999-H1', '2000-H2'],
  ['2024-01-01..2024-03-31', '2023-10-02..2023-12-31', '2023-01-01..2023-03-31', '2024-04-01..2024-06-30'],
  ['2024-03-01..2024-03-01', '2024-02-29..2024-02-29', '2023-03-01..2023-03-01', '2024-03-02..2024-03-02'],
  ['2024-02-29..2024-03-01', '2024-02-27..2024-02-28', '2023-02-28..2023-03-01', '2024-03-02..2024-03-03'],
  ['2000-01-01..2000-12-31', '1998-12-31..1999-12-31', '1999-01-01..1999-12-31', '2001-01-01..2002-01-01'],
] as const;

test.each(NEIGHBOURS)(
  '%s is compared with %s and %s, and followed by %s',
  (key, previous, lastYear, next) => {
    const period = parsePeriodKey(key);
    expect(periodKey(previousPeriod(period))).toBe(previous);
    expect(periodKey(samePeriodLastYear(period))).toBe(lastYear);
    expect(periodKey(nextPeriod(period))).toBe(next);
  },
);

test('a custom period is reported under the year of its last day', () => {
  expect(periodYear(parsePeriodKey('2023-11-01..2024-02-10'))).toBe(2024);
  expect(periodYear(parsePeriodKey('2024-H1'))).toBe(2024);
});
