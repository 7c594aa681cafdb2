import { readNumbers } from './readNumbers';

const read = (text: string): readonly string[] =>
  readNumbers(text.normalize('NFC')).map(({ from, to }) => text.slice(from, to));

test.each([
  ['đăng 42 tin, 10 bài', [42, 10]],
  ['05 cuộc', [5]],
  ['1.234 lượt người', [1234]],
  ['1.234.567 lượt', [1234567]],
  ['bình quân 3,5 bài', [3.5]],
  ['đạt 88,9%', [88.9]],
  ['đạt 88.9 %', [88.9]],
  ['đạt 90 phần trăm', [90]],
  ['công khai 45/47 thủ tục', [45, 47]],
  ['5-7 cuộc', [5, 7]],
  ['tổng số 42', [42]],
  ['trong số 45 thủ tục', [45]],
  ['số 42 tin, bài', [42]],
  ['6 tháng đều có tin, bài', [6]],
  ['Trong tháng 6, 12 tin, bài được đăng', [12]],
  ['ngày 15/3, 12 tin', [12]],
  ['có 2000 lượt người', [2000]],
  ['(12 cuộc)', [12]],
  ['Hội nghị (3), tập huấn (2)', [3, 2]],
  ['đạt 5/6 tiêu chí', [5, 6]],
  ['phát thanh 3 lần', [3]],
  ['ở mức 3,5%', [3.5]],
])('"%s" counts %j', (text, values) => {
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  'ngày 26/02/2024',
  'từ ngày 15/12/2023 đến ngày 14/6/2024',
  'ngày 26 tháng 02 năm 2024',
  'ngày 15, 16/3',
  'ngày 30/4 và 01/5',
  'dịp 02/9',
  'năm 2024, 2025',
  'giai đoạn 2021 - 2030',
  'tháng 6',
  'tháng 3, 4 và 5/2024',
  'từ tháng 01 đến tháng 6',
  'quý II, quý 2/2024',
  '6 tháng đầu năm, 6 tháng cuối năm, 9 tháng',
  '6 tháng đầu năm 2024',
  '07/KH-UBND',
  '09/2019/NĐ-CP',
  '33/2024/QH15',
  'Nghị quyết số 18-NQ/TW',
  'Nghị quyết số 76/NQ-CP',
  'Công văn số 581',
  'số: 12',
  'Điều 12, khoản 3, điểm 2',
  'Đề án 06',
  '1. Nội dung',
  '1.1 Nội dung',
  '  2) Nội dung',
  'gồm: (1) tuyên truyền; (2) tập huấn',
  'lúc 7 giờ 30',
  '7h30, 14:30',
  'mức độ 3, 4',
  'mức độ 3 và 4, mức độ 3,4, tháng 3,4',
  'điện thoại 0912 345 678',
  'ĐT: (0239) 3.845.123',
  'Tổng đài 1022',
  'mã 1.004194',
  'mã 1.004194.000.00.00.H28',
  'Cách mạng công nghiệp 4.0',
  'Covid-19, 5G, QH15',
  '150.000 đồng, 2,5 triệu đồng',
  'trong 03 ngày làm việc, 5 năm',
  'thôn 5, xóm 3',
  'lần thứ 3, đợt 1',
  '24/7',
  'ISO 9001:2015',
  'https://ichhau.hatinh.gov.vn/2024/42',
  'mười hai cuộc',
  '',
])('"%s" counts nothing', (text) => {
  expect(read(text)).toEqual([]);
});

test('the place of a number covers its digits and its percent sign', () => {
  const text = 'đăng 42 tin, đạt 88,9 % kế hoạch';
  expect(readNumbers(text)).toEqual([
    { value: 42, decimals: 0, percent: false, from: 5, to: 7 },
    { value: 88.9, decimals: 1, percent: true, from: 17, to: 23 },
  ]);
});
