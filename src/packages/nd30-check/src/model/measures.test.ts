import { halfPoints, isOn, twips, twipsOfEmu, wholeNumber } from './measures';

test.each([
  ['567', 567],
  ['-284', -284],
  ['10mm', 566.93],
  ['2cm', 1133.86],
  ['1in', 1440],
  ['6pt', 120],
  ['', undefined],
  ['abc', undefined],
  [undefined, undefined],
])('a length of %p is %p twips', (value, expected) => {
  if (expected === undefined) expect(twips(value)).toBeUndefined();
  else expect(twips(value)).toBeCloseTo(expected, 1);
});

test.each([
  ['26', 26],
  ['13pt', 26],
  ['13.5pt', 27],
])('a size of %p is %p half-points', (value, expected) => expect(halfPoints(value)).toBeCloseTo(expected));

test.each(['0', '-2', '-1pt', '1e9', '1639pt', 'abc', ''])('%p is no valid font size', (value) =>
  expect(halfPoints(value)).toBeUndefined(),
);

test('a millimetre of a drawing is 36,000 English metric units', () => {
  expect(twipsOfEmu('36000')).toBeCloseTo(1440 / 25.4);
  expect(twipsOfEmu('x')).toBeUndefined();
});

test('a property without a value is on', () => {
  expect([undefined, '1', 'true', 'on', '0', 'false', 'off'].map(isOn)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a number out of range becomes the nearest valid one', () => {
  expect([undefined, '3', '-1', '99', 'abc', '1e9'].map((value) => wholeNumber(value, 1, 8))).toEqual([
    1, 3, 0, 8, 1, 8,
  ]);
});
