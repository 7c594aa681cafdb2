import { exampleKeys, periodLabel, periodPartNames, periodPhrase, reportKindName } from './labels';
import { PERIOD_KINDS } from './kinds';
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

test('a form offers the parts of a year by name, from the longest to the shortest', () => {
  const offered = periodPartNames().map(({ part, name }) => `${part} ${name}`);
  expect(offered.slice(0, 8)).toEqual([
    'year Cả năm',
    '9M 9 tháng',
    'H1 6 tháng đầu năm',
    'H2 6 tháng cuối năm',
    'Q1 Quý I',
    'Q2 Quý II',
    'Q3 Quý III',
    'Q4 Quý IV',
  ]);
  expect(offered.slice(8)).toEqual(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (part) => `${part} Tháng ${Number(part)}`,
    ),
  );
});

test('reports and keys are named by the kind of their period', () => {
  expect(PERIOD_KINDS.map(reportKindName)).toEqual([
    'Báo cáo tháng',
    'Báo cáo quý',
    'Báo cáo 6 tháng',
    'Báo cáo 9 tháng',
    'Báo cáo năm',
  ]);
  expect(exampleKeys()).toBe(
    'tháng `2024-01`, quý `2024-Q1`, 6 tháng `2024-H1`, 9 tháng `2024-9M`, năm `2024`',
  );
});
