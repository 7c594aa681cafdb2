import { formatDay, formatMoment, formatNumber, formatTime } from './format';

test.each([
  [0, '0'],
  [29, '29'],
  [1234.5, '1.234,5'],
  [1234567.891, '1.234.567,89'],
])('%d is written %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test('a day is day, month and year with two, two and four digits', () => {
  expect(formatDay('2024-06-04')).toBe('04/06/2024');
});

test('an instant is told by the clock of Viet Nam', () => {
  expect(formatTime('2024-06-14T17:30:00.000Z')).toBe('00:30');
  expect(formatMoment('2024-06-14T17:30:00.000Z')).toBe('15/06/2024 00:30');
});
