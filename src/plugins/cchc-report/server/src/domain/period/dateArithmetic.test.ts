import { addDays, addMonths, addYears, compareDates, daysBetween } from './dateArithmetic';
import { parseLocalDate } from './localDate';

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
