import { isShorterCode, nationalCode } from '.';

test.each([
  ['1.004440', '1.004440'],
  ['1.00444', '1.004440'],
  ['1,00444', '1.004440'],
  ['1,004441', '1.004441'],
  ['1,004441.000.00.00.H30', '1.004441.000.00.00.H30'],
  ['TT-01', 'TT-01'],
  ['12.5', '12.5'],
  ['1.5.2', '1.5.2'],
])('the code %j is %j on the national database', (code, national) => {
  expect(nationalCode(code)).toBe(national);
});

test.each([
  ['1.001193', '1.001193.000.00.00.H27', true],
  ['1.001193.000.00.00.H27', '1.001193', false],
  ['1.001193', '1.001193', false],
  ['1.001194', '1.001193.000.00.00.H27', false],
  ['TT', 'TT-01', false],
])('%j says less than %j: %j', (code, full, expected) => {
  expect(isShorterCode(code, full)).toBe(expected);
});
