import { formatDecimal, formatPercent, padNumber, roman } from './numbers';

test.each<[number, number | undefined, string]>([
  [0, undefined, '0'],
  [-0, undefined, '0'],
  [999, undefined, '999'],
  [1000, undefined, '1.000'],
  [1234567, undefined, '1.234.567'],
  [-1234, undefined, '-1.234'],
  [12.5, undefined, '12,5'],
  [12.25, undefined, '12,25'],
  [12, undefined, '12'],
  [1234.5, undefined, '1.234,5'],
  [1234567.891, undefined, '1.234.567,89'],
  [0.1 + 0.2, undefined, '0,3'],
  [1.005, undefined, '1,01'],
  [2.675, undefined, '2,68'],
  [-2.675, undefined, '-2,68'],
  [0.995, undefined, '1'],
  [-0.001, undefined, '0'],
  [12.5, 0, '13'],
  [99.95, 1, '100'],
  [27.57, 1, '27,6'],
  [1e-7, undefined, '0'],
  [1e-7, 7, '0,0000001'],
  [100.1, undefined, '100,1'],
  [10, 2, '10'],
])('%d with places %p is written %s', (value, places, text) =>
  expect(formatDecimal(value, places)).toBe(text),
);

test.each([NaN, Infinity, -Infinity, 1e21])('%d is refused as a number to print', (value) => {
  expect(() => formatDecimal(value)).toThrow(RangeError);
});

test.each([
  [7, 8, '87,5%'],
  [1, 3, '33,3%'],
  [2, 3, '66,7%'],
  [0, 5, '0%'],
  [5, 5, '100%'],
  [7, 5, '140%'],
  [999, 1000, '99,9%'],
  [9999, 10000, '99,99%'],
  [1, 10000, '0,01%'],
  [0.07, 1, '7%'],
])('%d of %d is %s', (part, whole, text) => expect(formatPercent(part, whole)).toBe(text));

test('the share of a whole of 0 is null', () =>
  expect([formatPercent(0, 0), formatPercent(3, 0)]).toEqual([null, null]));

test.each([
  [1, '01'],
  [9, '09'],
  [10, '10'],
  [145, '145'],
])('the number %d of a document is written %s', (value, text) => expect(padNumber(value)).toBe(text));

test.each([
  [1, 'I'],
  [2, 'II'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [90, 'XC'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
])('%d in Roman numerals is %s', (value, text) => expect(roman(value)).toBe(text));

test.each([0, -1, 1.5, 4000, NaN])('%d has no Roman numeral', (value) => {
  expect(() => roman(value)).toThrow(RangeError);
});
