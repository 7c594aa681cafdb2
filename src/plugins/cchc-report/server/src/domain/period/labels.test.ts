import { periodLabel, periodPhrase } from './labels';
import { parsePeriodKey } from './period';

test.each([
  ['2024-01', 'Tháng 01 năm 2024', 'tháng 01 năm 2024'],
  ['2024-02', 'Tháng 02 năm 2024', 'tháng 02 năm 2024'],
  ['2024-03', 'Tháng 3 năm 2024', 'tháng 3 năm 2024'],
  ['2024-06', 'Tháng 6 năm 2024', 'tháng 6 năm 2024'],
  ['2024-12', 'Tháng 12 năm 2024', 'tháng 12 năm 2024'],
  ['2024-Q1', 'Quý I năm 2024', 'quý I năm 2024'],
  ['2024-Q2', 'Quý II năm 2024', 'quý II năm 2024'],
  ['2024-Q3', 'Quý III năm 2024', 'quý III năm 2024'],
  ['2024-Q4', 'Quý IV năm 2024', 'quý IV năm 2024'],
  ['2024-H1', '6 tháng đầu năm 2024', '6 tháng đầu năm 2024'],
  ['2024-H2', '6 tháng cuối năm 2024', '6 tháng cuối năm 2024'],
  ['2024-9M', '9 tháng đầu năm 2024', '9 tháng đầu năm 2024'],
  ['2024', 'Năm 2024', 'năm 2024'],
  [
    '2024-01-01..2024-03-31',
    'Từ ngày 01/01/2024 đến ngày 31/3/2024',
    'từ ngày 01/01/2024 đến ngày 31/3/2024',
  ],
  [
    '2023-12-15..2024-02-05',
    'Từ ngày 15/12/2023 đến ngày 05/02/2024',
    'từ ngày 15/12/2023 đến ngày 05/02/2024',
  ],
  ['2024-07-05..2024-07-05', 'Ngày 05/7/2024', 'ngày 05/7/2024'],
])('%s is called "%s", in a sentence "%s"', (key, label, phrase) => {
  expect(periodLabel(parsePeriodKey(key))).toBe(label.normalize('NFC'));
  expect(periodPhrase(parsePeriodKey(key))).toBe(phrase.normalize('NFC'));
});
