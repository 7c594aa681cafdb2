import { decapitalize } from './reportName';

test.each([
  ['Quý I năm 2024', 'quý I năm 2024'],
  ['6 tháng đầu năm 2024', '6 tháng đầu năm 2024'],
  ['Đến hạn', 'đến hạn'],
  ['', ''],
])('“%s” inside a sentence is “%s”', (words, expected) => {
  expect(decapitalize(words)).toBe(expected);
});
