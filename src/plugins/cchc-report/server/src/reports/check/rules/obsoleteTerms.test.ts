import { day, findingsIn, listFindings } from '../testing/input';

const inJune2024 = { asOf: day('2024-06-15') };
const inJuly2025 = { asOf: day('2025-07-01') };

test('levels of online services are called "toàn trình, một phần" from 15/8/2022', () => {
  const text = 'Cung cấp DVC trực tuyến mức độ 3, 4; mức độ 4; Mức độ 3.';
  expect(listFindings(text, { asOf: day('2022-08-14') })).toEqual([]);
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
  expect(listFindings(`Dịch vụ công ${term}.`)).toEqual([`obsolete_term: ${term}`]);
});

test('TR-05: the scale of proactive services is not the retired one', () => {
  const on = { asOf: day('2026-12-01') };
  for (const text of [
    'Dịch vụ công trực tuyến chủ động, mức độ 3.',
    'Dịch vụ công trực tuyến chủ động mức độ 4 (thực hiện thay).',
    'Dịch vụ công trực tuyến chủ động (mức độ 3).',
    'Dịch vụ công trực tuyến chủ động, mức độ 1, mức độ 2, mức độ 3 và mức độ 4.',
    'Dịch vụ công trực tuyến chủ động (nhắc việc, chuẩn bị, đề xuất), mức độ 3, 4.',
    'Dịch vụ công chủ động từ mức độ 1 đến mức độ 4.',
  ])
    expect(listFindings(text, on)).toEqual([]);
  expect(listFindings('Xã chủ động cung cấp dịch vụ công trực tuyến mức độ 3, 4.', on)).toEqual([
    'obsolete_term: mức độ 3, 4',
  ]);
  expect(listFindings('Chủ động hướng dẫn người dân dùng dịch vụ mức độ 4.', on)).toEqual([
    'obsolete_term: mức độ 4',
  ]);
  expect(listFindings('Dịch vụ công trực tuyến chủ động, mức độ 3.', { asOf: day('2026-06-30') })).toEqual([
    'term_too_early: Dịch vụ công trực tuyến chủ động, mức độ 3',
  ]);
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
  expect(listFindings(text, inJuly2025)).toEqual([]);
});

test('"toàn trình" before its day is reported', () => {
  const text = 'Dịch vụ công trực tuyến toàn trình.';
  expect(listFindings(text, { asOf: day('2022-06-15') })).toEqual([
    'term_too_early: Dịch vụ công trực tuyến toàn trình',
  ]);
  expect(listFindings(text, inJune2024)).toEqual([]);
});

test('"Uỷ ban" is reported on any day, "Ủy ban" and "uỷ quyền" are not', () => {
  expect(listFindings('Uỷ ban nhân dân xã, Ủy ban nhân dân xã, uỷ quyền, UỶ BAN.')).toEqual([
    'old_spelling: Uỷ ban',
    'old_spelling: UỶ BAN',
  ]);
});
