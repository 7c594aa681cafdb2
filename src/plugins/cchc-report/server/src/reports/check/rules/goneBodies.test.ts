import { day, findings, findingsIn, listFindings } from '../testing/input';

const inJuly2025 = { asOf: day('2025-07-01') };
const today = { asOf: day('2026-12-01') };

test.each([
  ['Bộ phận một cửa', 'Trung tâm Phục vụ hành chính công'],
  ['Bộ phận Tiếp nhận và Trả kết quả', 'Trung tâm Phục vụ hành chính công'],
  ['UBND huyện', 'Ủy ban nhân dân tỉnh'],
  ['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân tỉnh'],
  ['Phòng Nội vụ', 'Sở Nội vụ'],
])('"%s" is gone from 01/7/2025: %s', (term, instead) => {
  expect(listFindings(`Báo cáo ${term}.`, { asOf: day('2025-06-30') })).toEqual([]);
  expect(findingsIn(`Báo cáo ${term}.`, inJuly2025).map(({ message }) => message)).toEqual([
    `“${term}” không còn từ ngày 01/7/2025; nay là ${instead}.`,
  ]);
});

test('the issuer of a document from before the change may be cited by its name at the time', () => {
  expect(
    listFindings(
      [
        'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND huyện Lộc Hà.',
        'Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2025 của UBND huyện Lộc Hà.',
        'Theo Kế hoạch số 12/KH-UBND của UBND huyện Lộc Hà.',
      ].join('\n'),
      inJuly2025,
    ),
  ).toEqual([]);
  expect(listFindings('Kế hoạch số 12/KH-UBND ngày 05/8/2025 của UBND huyện.', inJuly2025)).toEqual([
    'body_gone: UBND huyện',
  ]);
});

test("a province may mention its commission's one-stop unit, a commune may not", () => {
  expect(listFindings('Bộ phận một cửa của Sở.', { ...inJuly2025, level: 'province' })).toEqual([]);
});

test('TR-05: a body that is gone is an error that a leader may override', () => {
  const [found] = findings({
    ...inJuly2025,
    addressees: ['Sở Nội vụ'],
    sections: [{ key: 'proposals', title: 'III. Đề xuất', text: 'Đề nghị UBND huyện mở lớp.' }],
    rendered: [],
  });
  expect(found).toMatchObject({
    code: 'body_gone',
    severity: 'error',
    overridable: true,
    place: { kind: 'section', key: 'proposals', line: 0, from: 8, to: 18, excerpt: 'UBND huyện' },
  });
});

test.each([
  ['Bộ Thông tin và Truyền thông', '2025-03-01'],
  ['Sở TT&TT', '2025-03-01'],
  ['Sở Thông tin & Truyền thông', '2025-03-01'],
  ['Bộ Kế hoạch và Đầu tư', '2025-03-01'],
  ['Sở KH&ĐT', '2025-03-01'],
  ['Bộ Lao động - Thương binh và Xã hội', '2025-03-01'],
  ['Sở Lao động, Thương binh và Xã hội', '2025-03-01'],
  ['Sở LĐ-TB&XH', '2025-03-01'],
  ['Bộ LĐTBXH', '2025-03-01'],
  ['Sở Giao thông vận tải', '2025-03-01'],
  ['Bộ GTVT', '2025-03-01'],
  ['Sở Tài nguyên và Môi trường', '2025-03-01'],
  ['Bộ TN&MT', '2025-03-01'],
  ['Sở Nông nghiệp và PTNT', '2025-03-01'],
  ['Công an huyện', '2025-03-01'],
  ['UBND các huyện', '2025-07-01'],
  ['Ủy ban nhân dân thị xã', '2025-07-01'],
  ['UBND quận', '2025-07-01'],
  ['UBND thành phố Hà Tĩnh', '2025-07-01'],
  ['UBND thị trấn', '2025-07-01'],
  ['HĐND huyện', '2025-07-01'],
  ['HĐND và UBND huyện', '2025-07-01'],
  ['Huyện ủy', '2025-07-01'],
  ['Phòng Văn hóa và Thông tin huyện', '2025-07-01'],
  ['Phòng VH-TT huyện', '2025-07-01'],
  ['Phòng Tư pháp', '2025-07-01'],
  ['Phòng Tài chính - Kế hoạch', '2025-07-01'],
  ['Phòng LĐ-TB&XH huyện', '2025-07-01'],
  ['Phòng Kinh tế huyện', '2025-07-01'],
  ['phòng, ban chuyên môn của huyện', '2025-07-01'],
  ['Trung tâm Văn hóa - Truyền thông huyện', '2025-07-01'],
  ['Văn phòng HĐND và UBND huyện', '2025-07-01'],
  ['công chức Tư pháp - Hộ tịch', '2025-07-01'],
  ['công chức Văn phòng – Thống kê', '2025-07-01'],
  ['công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường', '2025-07-01'],
  ['công chức Tài chính - Kế toán', '2025-07-01'],
])('TR-05: "%s" is gone from %s', (body, from) => {
  const text = `Phối hợp với ${body} thực hiện.`;
  expect(listFindings(text, { asOf: day(from) })).toEqual([`body_gone: ${body}`]);
  expect(listFindings(text, { asOf: day(from < '2025-07-01' ? '2025-02-28' : '2025-06-30') })).toEqual([]);
  expect(listFindings(text.normalize('NFD'), today)).toHaveLength(1);
});

test.each([
  'UBND tỉnh, Sở Nội vụ, Sở Tài chính, Sở Khoa học và Công nghệ',
  'Bộ Nông nghiệp và Môi trường, Sở Nông nghiệp và Môi trường, Sở Xây dựng, Bộ Dân tộc và Tôn giáo',
  'UBND thành phố Hà Nội, UBND thành phố Huế, UBND thành phố',
  'Phòng Kinh tế, Phòng Văn hóa - Xã hội, Phòng Kinh tế, Hạ tầng và Đô thị, Văn phòng HĐND và UBND xã',
  'Trung tâm Phục vụ hành chính công xã; Công an xã; Ban Chỉ huy Quân sự xã',
  'cán bộ thông tin và truyền thông; cơ sở giao thông vận tải; trụ sở kế hoạch và đầu tư',
  'công chức làm công tác hộ tịch; công chức Phòng Văn hóa - Xã hội; công tác văn phòng - thống kê',
  'lĩnh vực tài nguyên và môi trường; ngành lao động - thương binh và xã hội',
  'công tác phòng, chống thiên tai; quốc phòng toàn dân; phòng ngừa dịch bệnh',
  'đường liên huyện; các huyện cũ; địa bàn huyện Thạch Hà trước đây',
  'UBND huyện Thạch Hà cũ, Phòng Nội vụ huyện Lộc Hà (cũ), UBND huyện trước đây',
  'Phòng Kinh tế xã phối hợp với các xã thuộc huyện cũ',
])('no finding: %s', (text) => {
  expect(listFindings(`${text}.`, today)).toEqual([]);
});
