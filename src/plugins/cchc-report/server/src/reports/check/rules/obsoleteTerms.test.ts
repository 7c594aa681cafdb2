import { day, findingsIn, toldOf } from '../testing/input';

const inJune2024 = { asOf: day('2024-06-15') };
const inJuly2025 = { asOf: day('2025-07-01') };

test('levels of online services are called "toàn trình, một phần" from 15/8/2022', () => {
  const text = 'Cung cấp DVC trực tuyến mức độ 3, 4; mức độ 4; Mức độ 3.';
  expect(toldOf(text, { asOf: day('2022-08-14') })).toEqual([]);
  expect(findingsIn(text, { asOf: day('2022-08-15') })).toEqual([
    {
      code: 'obsolete_term',
      severity: 'warning',
      excerpt: 'mức độ 3, 4',
      message: '“mức độ 3, 4” không còn dùng từ ngày 15/8/2022; thay bằng “toàn trình, một phần”.',
    },
    {
      code: 'obsolete_term',
      severity: 'warning',
      excerpt: 'mức độ 4',
      message: '“mức độ 4” không còn dùng từ ngày 15/8/2022; thay bằng “toàn trình”.',
    },
    {
      code: 'obsolete_term',
      severity: 'warning',
      excerpt: 'Mức độ 3',
      message: '“Mức độ 3” không còn dùng từ ngày 15/8/2022; thay bằng “một phần”.',
    },
  ]);
});

test.each(['mức độ 3 và 4', 'mức độ 3, mức độ 4', 'mức độ 3,4', 'mức độ 3/4'])('"%s" is one term', (term) => {
  expect(toldOf(`Dịch vụ công ${term}.`)).toEqual([`obsolete_term: ${term}`]);
});

test.each([
  ['Bộ phận một cửa', 'Trung tâm Phục vụ hành chính công'],
  ['Bộ phận Tiếp nhận và Trả kết quả', 'Trung tâm Phục vụ hành chính công'],
  ['UBND huyện', 'Ủy ban nhân dân tỉnh'],
  ['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân tỉnh'],
  ['Phòng Nội vụ', 'Sở Nội vụ'],
])('"%s" is obsolete from 01/7/2025: %s', (term, instead) => {
  expect(toldOf(`Báo cáo ${term}.`, { asOf: day('2025-06-30') })).toEqual([]);
  expect(findingsIn(`Báo cáo ${term}.`, inJuly2025).map(({ message }) => message)).toEqual([
    `“${term}” không còn dùng từ ngày 01/7/2025; thay bằng “${instead}”.`,
  ]);
});

test('the issuer of a document from before the change may be cited by its name at the time', () => {
  expect(
    toldOf(
      [
        'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND huyện Lộc Hà.',
        'Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2025 của UBND huyện Lộc Hà.',
        'Theo Kế hoạch số 12/KH-UBND của UBND huyện Lộc Hà.',
      ].join('\n'),
      inJuly2025,
    ),
  ).toEqual([]);
  expect(toldOf('Kế hoạch số 12/KH-UBND ngày 05/8/2025 của UBND huyện.', inJuly2025)).toEqual([
    'obsolete_term: UBND huyện',
  ]);
});

test("a province may mention its commission's one-stop unit, a commune may not", () => {
  expect(toldOf('Bộ phận một cửa của Sở.', { ...inJuly2025, level: 'province' })).toEqual([]);
});

test("a commune's service centre before 01/7/2025 is reported, a province's is not", () => {
  const text = 'Trung tâm Phục vụ hành chính công xã; Trung tâm Phục vụ hành chính công tỉnh.';
  expect(findingsIn(text, inJune2024)).toEqual([
    {
      code: 'term_too_early',
      severity: 'note',
      excerpt: 'Trung tâm Phục vụ hành chính công',
      message: '“Trung tâm Phục vụ hành chính công” chỉ có từ ngày 01/7/2025, sau ngày của báo cáo này.',
    },
  ]);
  expect(toldOf(text, inJuly2025)).toEqual([]);
});

test('"toàn trình" before its day is reported', () => {
  const text = 'Dịch vụ công trực tuyến toàn trình.';
  expect(toldOf(text, { asOf: day('2022-06-15') })).toEqual([
    'term_too_early: Dịch vụ công trực tuyến toàn trình',
  ]);
  expect(toldOf(text, inJune2024)).toEqual([]);
});

test('"Uỷ ban" is reported on any day, "Ủy ban" and "uỷ quyền" are not', () => {
  expect(toldOf('Uỷ ban nhân dân xã, Ủy ban nhân dân xã, uỷ quyền, UỶ BAN.')).toEqual([
    'old_spelling: Uỷ ban',
    'old_spelling: UỶ BAN',
  ]);
});
