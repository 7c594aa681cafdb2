import type { ReadCell } from '../cell';
import type { ImportField } from '../fields';
import { readValue } from '.';

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
  ['26/02/24', '! date_short_year'],
  ['tháng 2', '! date_unreadable'],
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
  ['12 người', '! number_unreadable'],
  ['1,234.5', '! number_unreadable'],
  [{ date: '2024-01-01' }, '! number_unreadable'],
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
  [{}, 'Hội nghị với ông Müller', 'Hội nghị với ông Müller'],
  [{}, 'Ông Jürgen Groß', '! old_encoding'],
  [{}, 'Họp thôn Hòa Bình', 'Họp thôn Hòa Bình'],
  [{}, 'Hop dong so 5', 'Hop dong so 5'],
  [{ kind: 'code' }, 1.00444, '1.004440'],
  [{ kind: 'code' }, ' 1.004441.000.00.00.H30 ', '1.004441.000.00.00.H30'],
  [{ kind: 'yes-no' }, 'x', true],
  [{ kind: 'yes-no' }, 'Không', false],
  [{ kind: 'yes-no' }, false, false],
  [{ kind: 'yes-no' }, 'có lẽ', '! yes_no_unreadable'],
  [{ kind: 'relations' }, 'Cổng TTĐT; Loa;Cổng TTĐT ', ['Cổng TTĐT', 'Loa']],
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
])('the parts %j are read as %j', (cell, expected) => {
  expect(read(cell, evidence)).toEqual(expected);
});
