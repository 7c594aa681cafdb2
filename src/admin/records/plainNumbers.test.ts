import { isPlainNumber, readPlainNumber } from './plainNumbers';

test.each([
  ['2024', 2024],
  ['07', 7],
  ['2.024', 2024],
  ['9x', 9],
  ['', null],
  ['abc', null],
  ['12345678901', 123456789],
])('%p is read as %p', (typed, number) => {
  expect(readPlainNumber(typed)).toBe(number);
});

test('a year is an identifying number, attendees are a count', () => {
  expect(isPlainNumber('year')).toBe(true);
  expect(isPlainNumber('attendees')).toBe(false);
});
