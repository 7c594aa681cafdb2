import { toLocalDate } from './localDate';
import { formatDate, formatDateInWords, padMonth } from './dates';

// Nghị định 30/2020/NĐ-CP: a leading 0 for days below 10 and for the months 1 and 2 only.
test.each([
  ['2024-01-01', '01/01/2024', 'ngày 01 tháng 01 năm 2024'],
  ['2024-02-26', '26/02/2024', 'ngày 26 tháng 02 năm 2024'],
  ['2020-03-05', '05/3/2020', 'ngày 05 tháng 3 năm 2020'],
  ['2024-06-14', '14/6/2024', 'ngày 14 tháng 6 năm 2024'],
  ['2024-07-05', '05/7/2024', 'ngày 05 tháng 7 năm 2024'],
  ['2021-09-20', '20/9/2021', 'ngày 20 tháng 9 năm 2021'],
  ['2024-10-09', '09/10/2024', 'ngày 09 tháng 10 năm 2024'],
  ['2024-12-31', '31/12/2024', 'ngày 31 tháng 12 năm 2024'],
])('%s is written %s, in full "%s"', (day, short, words) => {
  expect(formatDate(toLocalDate(day))).toBe(short);
  expect(formatDateInWords(toLocalDate(day))).toBe(words.normalize('NFC'));
});

test('only months 1 and 2 get a leading 0', () => {
  expect(Array.from({ length: 12 }, (_, index) => padMonth(index + 1))).toEqual([
    '01',
    '02',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
  ]);
});
