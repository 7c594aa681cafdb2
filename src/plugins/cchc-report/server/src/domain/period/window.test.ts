import { parseLocalDate } from './localDate';
import { parsePeriodKey } from './period';
import { parseCutoff, windowContains, findWindow, findYearStart } from './window';

const WINDOWS = [
  ['2024-01', '2023-12-15', '2024-01-14', '2024-01-01', '2024-01-31'],
  ['2024-02', '2024-01-15', '2024-02-14', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-01-15', '2023-02-14', '2023-02-01', '2023-02-28'],
  ['2024-03', '2024-02-15', '2024-03-14', '2024-03-01', '2024-03-31'],
  ['2024-04', '2024-03-15', '2024-04-14', '2024-04-01', '2024-04-30'],
  ['2024-12', '2024-11-15', '2024-12-14', '2024-12-01', '2024-12-31'],
  ['2024-Q1', '2023-12-15', '2024-03-14', '2024-01-01', '2024-03-31'],
  ['2024-Q2', '2024-03-15', '2024-06-14', '2024-04-01', '2024-06-30'],
  ['2024-Q3', '2024-06-15', '2024-09-14', '2024-07-01', '2024-09-30'],
  ['2024-Q4', '2024-09-15', '2024-12-14', '2024-10-01', '2024-12-31'],
  ['2024-H1', '2023-12-15', '2024-06-14', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-06-15', '2024-12-14', '2024-07-01', '2024-12-31'],
  ['2024-9M', '2023-12-15', '2024-09-14', '2024-01-01', '2024-09-30'],
  ['2024', '2023-12-15', '2024-12-14', '2024-01-01', '2024-12-31'],
  ['2000', '1999-12-15', '2000-12-14', '2000-01-01', '2000-12-31'],
  ['2024-01-20..2024-03-05', '2024-01-20', '2024-03-05', '2024-01-20', '2024-03-05'],
] as const;

test.each(WINDOWS)(
  '%s is %s to %s under the decree, %s to %s by the calendar',
  (key, from, to, calFrom, calTo) => {
    expect(findWindow(parsePeriodKey(key), 'decree')).toEqual({ from, to });
    expect(findWindow(parsePeriodKey(key), 'calendar')).toEqual({ from: calFrom, to: calTo });
  },
);

test.each([
  ['2024-06', '2023-12-15', '2024-01-01'],
  ['2024-Q4', '2023-12-15', '2024-01-01'],
  ['2024-H2', '2023-12-15', '2024-01-01'],
  ['2024-9M', '2023-12-15', '2024-01-01'],
  ['2024', '2023-12-15', '2024-01-01'],
  ['2023-11-01..2024-02-10', '2023-12-15', '2024-01-01'],
])('the reporting year of %s begins %s under the decree, %s by the calendar', (key, decree, calendar) => {
  expect(findYearStart(parsePeriodKey(key), 'decree')).toBe(decree);
  expect(findYearStart(parsePeriodKey(key), 'calendar')).toBe(calendar);
});

test('an article of 20/12/2023 counts in the first half of 2024 and one of 20/6/2024 does not', () => {
  const window = findWindow(parsePeriodKey('2024-H1'), 'decree');
  const inside = (day: string) => windowContains(window, parseLocalDate(day));
  expect(
    ['2023-12-14', '2023-12-15', '2023-12-20', '2024-06-14', '2024-06-15', '2024-06-20'].map(inside),
  ).toEqual([false, true, true, true, false, false]);
});

test('without a cut-off the decree holds', () => expect(parseCutoff(undefined)).toBe('decree'));

test.each(['decree', 'calendar'])('%s is a cut-off', (text) => expect(parseCutoff(text)).toBe(text));

test.each(['', 'Decree', 'lunar', 'constructor'])('%j is refused as a cut-off', (text) => {
  expect(() => parseCutoff(text)).toThrow(
    expect.objectContaining({ code: 'cutoff_invalid', params: { value: text } }),
  );
});
