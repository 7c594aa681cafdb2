import type { ReadCell } from '../cell';
import type { ImportField } from '../fields';
import { asRead, readValue } from '.';

const field = (more: Partial<ImportField>): ImportField => ({
  name: 'field',
  label: 'Cột',
  kind: 'text',
  required: false,
  isLong: false,
  options: [],
  target: null,
  parts: [],
  ...more,
});

/** The value, or the code of what is wrong. */
const read = (cell: ReadCell, more: Partial<ImportField>): unknown => {
  const reading = readValue(cell, field(more));
  return 'problem' in reading ? `! ${reading.problem.code}` : reading.value;
};

test.each<[ReadCell, unknown]>([
  [{ date: '2024-02-26' }, '2024-02-26'],
  [45348, '2024-02-26'],
  ['26/02/2024', '2024-02-26'],
  [' 5/3/2024 ', '2024-03-05'],
  ['5-3-2024', '2024-03-05'],
  ['05.03.2024', '2024-03-05'],
  ['2024-02-26', '2024-02-26'],
  ['2024-02-26T08:00:00', '2024-02-26'],
  ['ngày 26 tháng 02 năm 2024', '2024-02-26'],
  ['31/02/2024', '! date_not_real'],
  ['03/25/2024', '! date_not_real'],
  ['29/02/2023', '! date_not_real'],
  ['26/02/24', '2024-02-26'],
  ['5.3.24', '2024-03-05'],
  ['1/4/99', '1999-04-01'],
  ['12//5/2024', '2024-05-12'],
  ['26/7/2024.', '2024-07-26'],
  ['1O/7/2024', '2024-07-10'],
  ['13-Aug-24', '2024-08-13'],
  [20240610, '2024-06-10'],
  ['45436', '2024-05-24'],
  ['7h30 ngày 5/1/2024', '2024-01-05'],
  ['05/02/2024, 7h30p', '2024-02-05'],
  ['12/7/2024 8:00', '2024-07-12'],
  ['Thứ hai, 06/5/2024', '2024-05-06'],
  ['Thứ hai, 15/5/2024', '! date_weekday_wrong'],
  // In Viet Nam it is seven hours later.
  ['2024-02-25T17:00:00.000Z', '2024-02-26'],
  ['2024-02-25T16:59:59Z', '2024-02-25'],
  ['2024-02-26 08:00:00+09:00', '2024-02-26'],
  ['2024-02-31T08:00Z', '! date_not_real'],
  ['2024-02-26T99:00Z', '! date_not_real'],
  ['2024-02-26 đến 2024-03-01', '! date_several'],
  ['07-08/06/2024', '! date_several'],
  ['26/02/2024 - 28/02/2024', '! date_several'],
  ['tháng 2', '! date_no_year'],
  ['12/4', '! date_no_year'],
  ['9/2024', '! date_no_year'],
  ['26/02/2024 ở xã', '! date_unreadable'],
  ['25h00 ngày 5/1/2024', '! date_unreadable'],
  ['26/02/0024', '! date_out_of_range'],
  ['01/9/1945', '! date_out_of_range'],
  ['02/9/1945', '1945-09-02'],
  [{ date: '2101-01-01' }, '! date_out_of_range'],
  // The number of 26/02/2024 in a workbook that counts from 1904.
  [{ number: 43886, asDate: '2024-02-26' }, '2024-02-26'],
  [12, '! date_unreadable'],
  [true, '! date_unreadable'],
  ['  ', null],
  [null, null],
])('the day %j is read as %j', (cell, expected) => {
  expect(read(cell, { kind: 'date' })).toEqual(expected);
});

test.each<[ReadCell, unknown]>([
  [12.5, 12.5],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['1.234.567,25', 1234567.25],
  ['1 234', 1234],
  ['0.500', 0.5],
  ['0.125', 0.125],
  ['-0.125', -0.125],
  ['012.345', 12.345],
  [{ number: 43886, asDate: '2024-02-26' }, 43886],
  ['12 người', 12],
  ['1.204 lượt người', 1204],
  ['40 đ/c', 40],
  ['12 triệu', '! number_unreadable'],
  ['khoảng 80', '! number_unreadable'],
  ['1,234.5', '! number_unreadable'],
  [{ date: '2024-01-01' }, '! text_became_date'],
])('the number %j is read as %j', (cell, expected) => {
  expect(read(cell, { kind: 'amount' })).toEqual(expected);
});

const options = [
  { value: 'full', label: 'Toàn trình' },
  { value: 'partial', label: 'Một phần' },
  { value: 'not-yet', label: 'Chưa cung cấp trực tuyến' },
  { value: 'none', label: 'Không cung cấp trực tuyến' },
];

test.each<[ReadCell, unknown]>([
  ['Toàn trình', 'full'],
  [' TOÀN  trình ', 'full'],
  ['toan trinh', 'full'],
  ['Toàn trình'.normalize('NFD'), 'full'],
  ['full', 'full'],
  [4, 'full'],
  ['Mức độ 3', 'partial'],
  ['Không cung cấp', 'none'],
  ['Toàn trình; Một phần', '! choice_unknown'],
  ['', null],
])('the choice %j is read as %j', (cell, expected) => {
  expect(read(cell, { kind: 'choice', name: 'onlineLevel', options })).toEqual(expected);
});

test.each<[Partial<ImportField>, ReadCell, unknown]>([
  [{}, '  Ra quân\u00a0 \n tháng thanh niên ', 'Ra quân tháng thanh niên'],
  [{ isLong: true }, 'Bước 1 \r\nBước 2', 'Bước 1\nBước 2'],
  [{}, 'Đường'.normalize('NFD'), 'Đường'],
  [{}, 1204, '1204'],
  [{}, { date: '2024-05-07' }, '! text_became_date'],
  [{}, { formula: true }, '! formula'],
  [{}, { error: '#REF!' }, '! cell_error'],
  [{}, { merged: true }, '! merged'],
  [{}, 'Uû ban nh©n d©n x· Ých HËu', '! old_encoding'],
  [{}, 'UÛy ban nhaân daân xaõ', '! old_encoding'],
  [{}, 'xaõ hoäi', '! old_encoding'],
  [{}, 'Hội nghị với ông Müller', 'Hội nghị với ông Müller'],
  [{}, 'Ông Jürgen Groß', 'Ông Jürgen Groß'],
  [{}, 'Dien tich 5 m²', 'Dien tich 5 m²'],
  [{}, 'Trang Facebook®', 'Trang Facebook®'],
  [{}, 'Pano 3×4 m', 'Pano 3×4 m'],
  [{}, 'Pano 3m×4m', 'Pano 3m×4m'],
  [{}, 'Banner 2 × 3m', 'Banner 2 × 3m'],
  [{}, 'Zalo OA · Facebook', 'Zalo OA · Facebook'],
  [{}, '8÷10 m', '8÷10 m'],
  [{}, '10 µm', '10 µm'],
  [{}, 'Banner 2 × 3m t¹i x·', '! old_encoding'],
  [{}, 'th¸ng3 n¨m', '! old_encoding'],
  [{}, '§­êng d©y nãng', '! old_encoding'],
  [{}, 'H\u1ed9i\u200b ngh\u1ecb\ufeff co\u00ad\u0301', 'Hội nghị có'],
  [{}, 'vui 👨‍👩‍👧', 'vui 👨‍👩‍👧'],
  [{}, 'C?i cách hành chính: bu?c chuy?n', '! letters_lost'],
  [{}, 'Há»™i nghá»‹', '! letters_lost'],
  [{}, 'Làm ở đâu?Hỏi đáp', 'Làm ở đâu?Hỏi đáp'],
  [
    {},
    'Cải cách là gì?Vì sao phải cải cách?Ai thực hiện',
    'Cải cách là gì?Vì sao phải cải cách?Ai thực hiện',
  ],
  [{}, 'H?I NGH? T?NG K?T', '! letters_lost'],
  [{}, 'Thi «VĂN HÓA XÃ»', 'Thi «VĂN HÓA XÃ»'],
  [{}, 'THÔN·XÃ·TỈNH', 'THÔN·XÃ·TỈNH'],
  [{}, 'Giữ gìn «đường xá».', 'Giữ gìn «đường xá».'],
  [{}, 'XÃ£ Ãch Háº­u', '! letters_lost'],
  [{}, 'cÃ´ng dÃ¢n', '! letters_lost'],
  [{}, 'https://a.vn/x?a=b?c?d', 'https://a.vn/x?a=b?c?d'],
  [{}, '(công thức)', '! placeholder'],
  [{}, ' (ô gộp) ', '! placeholder'],
  [{}, '#REF!', '! cell_error'],
  [{}, '########', '! cell_too_narrow'],
  [{}, '#CCHC', '#CCHC'],
  [{}, 'Họp thôn Hòa Bình', 'Họp thôn Hòa Bình'],
  [{}, 'Hop dong so 5', 'Hop dong so 5'],
  [{ kind: 'code' }, 1.00444, '1.004440'],
  [{ kind: 'code' }, ' 1.004441.000.00.00.H30 ', '1.004441.000.00.00.H30'],
  [{ kind: 'code' }, 'Mã: 1.OO4441.', '1.004441'],
  [{ kind: 'code' }, '1,004441', '1.004441'],
  [{ kind: 'code' }, '1.00444', '1.004440'],
  [{ kind: 'code' }, '1,00444', '1.004440'],
  [{ kind: 'code' }, '2.0006', '2.000600'],
  [{ kind: 'code' }, 'TT-01', 'TT-01'],
  [{ kind: 'code' }, '12.5', '12.5'],
  [{ kind: 'code' }, '1.004441.000', '1.004441.000'],
  [{ kind: 'code' }, 3, '3'],
  [{ kind: 'code' }, '1.004441.000.00.00.h30', '1.004441.000.00.00.H30'],
  [{ kind: 'code' }, 1004837, '1004837'],
  [{ kind: 'code' }, 'chưa có mã', 'chưa có mã'],
  [{ name: 'sourceUrl' }, 'www.xa.gov.vn/tin.html,', 'https://www.xa.gov.vn/tin.html'],
  [{ name: 'sourceUrl' }, 'zalo.me/s/1', 'https://zalo.me/s/1'],
  [{ name: 'sourceUrl' }, 'https: //a.vn/1', 'https://a.vn/1'],
  [{ name: 'sourceUrl' }, 'Http//a.vn/1', 'http://a.vn/1'],
  [{ name: 'sourceUrl' }, 'không có', null],
  [{ name: 'sourceUrl' }, 'Xem tại đây', 'Xem tại đây'],
  [{ name: 'sourceUrl' }, 'tin.docx', 'tin.docx'],
  [{ kind: 'yes-no' }, '✓', true],
  [{ kind: 'yes-no' }, 'ko', false],
  [{ kind: 'yes-no' }, { date: '2024-01-01' }, '! unreadable'],
  [{ kind: 'yes-no' }, 'x', true],
  [{ kind: 'yes-no' }, 'Không', false],
  [{ kind: 'yes-no' }, false, false],
  [{ kind: 'yes-no' }, 'có lẽ', '! yes_no_unreadable'],
  [{ kind: 'relations' }, 'Cổng TTĐT; Loa;Cổng TTĐT ', ['Cổng TTĐT', 'Loa']],
  [{ kind: 'relations' }, '1.001193, 2.000635', ['1.001193', '2.000635']],
  [{ kind: 'relations' }, '1,00444, 2,000635,1.001193', ['1,00444', '2,000635', '1.001193']],
  [{ kind: 'relations' }, '1,00444', ['1,00444']],
  [{ kind: 'relations' }, '1,5 km, 2 km', ['1,5 km, 2 km']],
  [{ kind: 'relations' }, '07/KH-UBND, 26/02/2024', ['07/KH-UBND, 26/02/2024']],
  [{ kind: 'relations' }, Array.from({ length: 200 }, (_, name) => name).join(';'), expect.any(Array)],
  [{ kind: 'relations' }, Array.from({ length: 201 }, (_, name) => name).join(';'), '! too_many_items'],
  [{ kind: 'relation' }, ' Hộ tịch ', 'Hộ tịch'],
])('%j: %j is read as %j', (more, cell, expected) => {
  expect(read(cell, more)).toEqual(expected);
});

const evidence = field({
  kind: 'parts',
  parts: [field({ name: 'title' }), field({ name: 'url' })],
});

test.each<[ReadCell, unknown]>([
  [
    'Ảnh | https://a.vn/1\nBiên bản',
    [
      { title: 'Ảnh', url: 'https://a.vn/1' },
      { title: 'Biên bản', url: null },
    ],
  ],
  ['https://a.vn/1', [{ title: 'https://a.vn/1', url: 'https://a.vn/1' }]],
  ['a | b | c', '! parts_too_many'],
  ['Ảnh\n'.repeat(200), expect.any(Array)],
  ['Ảnh\n'.repeat(201), '! too_many_items'],
])('the parts %j are read as %j', (cell, expected) => {
  expect(read(cell, evidence)).toEqual(expected);
});

describe('what is here is understood as the file that it was exported to', () => {
  test.each<[Partial<ImportField>, unknown, unknown]>([
    [{ isLong: true }, '- Một\n  - Hai  ba \n', '- Một\n- Hai ba'],
    [{}, 'Hội  trường', 'Hội trường'],
    [{}, '  ', null],
    [{}, 'xaõ hoäi', 'xaõ hoäi'],
    [{}, null, null],
    [{ kind: 'amount' }, 12.5, 12.5],
    [{ kind: 'relations' }, ['a  b'], ['a  b']],
  ])('%j: %j', (more, here, expected) => {
    expect(asRead(here, field(more))).toEqual(expected);
  });

  test('in parts every text is on one line', () => {
    const notes = field({
      kind: 'parts',
      parts: [field({ name: 'note', isLong: true }), field({ name: 'url' })],
    });
    expect(asRead([{ note: 'Một\nhai', url: null }], notes)).toEqual([{ note: 'Một hai', url: null }]);
  });
});
