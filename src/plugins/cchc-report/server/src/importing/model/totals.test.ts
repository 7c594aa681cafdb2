import type { ReadCell } from './cell';
import { isTotal, namesTotal } from './totals';

test.each([
  ['Tổng cộng', true],
  ['TỔNG CỘNG: 45 tin, bài', true],
  ['Tổng số tin, bài trong kỳ', true],
  ['* Tổng số: 12', true],
  ['TONG CONG', true],
  ['Tong so: 7', true],
  ['Cộng', true],
  ['Cộng:', true],
  ['Cộng (I + II)', true],
  ['Cộng tháng 3', true],
  ['Tổng: 9', true],
  ['Lũy kế từ đầu năm', false],
  ['Lũy kế: 120', true],
  ['Cộng đồng dân cư chung tay', false],
  ['Cổng thông tin điện tử', false],
  ['Công khai thủ tục', false],
  ['Tổng kết công tác cải cách hành chính', false],
  ['Tổng hợp ý kiến', false],
  ['Cong khai', false],
  ['Ra quân', false],
  ['', false],
])('%s names a total: %s', (text, expected) => {
  expect(namesTotal(text)).toBe(expected);
});

test('a total is named in any Unicode form and with any blanks', () => {
  expect(
    ['Tổng cộng: 4', 'TỔNG\u00a0SỐ', 'cộng  tháng 3'].map((text) => namesTotal(text.normalize('NFD'))),
  ).toEqual([true, true, true]);
});

describe('a row is a line of totals', () => {
  const rows: readonly [string, boolean, readonly ReadCell[]][] = [
    ['named in the title alone', true, [null, null, 'Tổng cộng: 45 tin', null]],
    ['named in the number column, with numbers', true, ['Cộng', null, null, 45]],
    ['with formulas and merged cells', true, ['Tổng số', { merged: true }, { formula: true }, '45 tin, bài']],
    ['not when it has a day', false, [7, '05/03/2024', 'Tổng số hồ sơ tăng', 'Tin']],
    ['not when it has a day of the spreadsheet', false, [7, { date: '2024-03-05' }, 'Tổng số hồ sơ', null]],
    ['not when it has a kind', false, [7, null, 'Tổng số hồ sơ tăng', 'Tin']],
    ['not without a name', false, [null, null, '45', 45]],
  ];
  test.each(rows)('%s: %s', (_what, expected, cells) => {
    expect(isTotal(cells, cells.slice(1))).toBe(expected);
  });
});
