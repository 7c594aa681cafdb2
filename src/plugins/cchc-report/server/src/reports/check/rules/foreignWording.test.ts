import type { AgencyLevel } from '../../../domain/narrative/facts';
import { findingsIn, listFindings } from '../testing/input';
import foreign from './foreignWording.vi.json';

test.each([
  ['Đẩy mạnh tuyên truyền CCHC của ngành đến cán bộ, công chức.', 'CCHC của ngành'],
  ['Tổ chức, cá nhân hoạt động trong lĩnh vực xây dựng.', 'hoạt động trong lĩnh vực xây dựng'],
  ['Công chức cơ quan Sở và đơn vị trực thuộc thực hiện.', 'cơ quan Sở và đơn vị trực thuộc'],
  ['Tại các cơ quan Sở, công chức đã ký cam kết.', 'các cơ quan Sở'],
  ['Gửi các phòng, đơn vị trực thuộc Sở.', 'các phòng, đơn vị trực thuộc Sở'],
  ['Trong TOÀN NGÀNH đã thực hiện.', 'TOÀN NGÀNH'],
  ['Công chức của ngành Xây dựng.', 'của ngành Xây dựng'],
  ['Chỉ đạo UBND các xã, thị trấn thực hiện.', 'UBND các xã, thị trấn'],
])('a commune may not write "%s"', (text, passage) => {
  expect(listFindings(text)).toEqual([`foreign_wording: ${passage}`]);
});

test.each([
  'Tuyên truyền đến các hộ dân trên địa bàn tỉnh.',
  'Thực hiện hướng dẫn của Sở Nội vụ và các sở, ngành.',
  'Các cơ quan, sở, ngành cấp tỉnh; cơ quan sở tại.',
  'Các cơ sở và đơn vị trực thuộc, trụ sở và đơn vị trực thuộc.',
  'Kế hoạch của ngành dọc cấp trên, của ngành Nội vụ.',
  'Thủ tục hành chính trong lĩnh vực xây dựng được công khai.',
  'Trong lĩnh vực xây dựng nông thôn mới, xã đã hoàn thành tiêu chí.',
  'Văn bản theo lĩnh vực chuyên ngành xây dựng.',
  'Phối hợp của các ngành, đoàn thể.',
])('a commune may say "%s"', (text) => {
  expect(listFindings(text)).toEqual([]);
});

test('a province may write phrases that are foreign to a commune', () => {
  const text = 'Cải cách hành chính của ngành; cơ quan Sở và đơn vị trực thuộc.';
  expect(listFindings(text, { level: 'province' })).toEqual([]);
  expect(listFindings(text, { level: 'district' })).toHaveLength(2);
});

test('the message names the level that the phrase belongs to', () => {
  expect(findingsIn('- Cải cách hành chính của ngành.')).toEqual([
    {
      code: 'foreign_wording',
      severity: 'warning',
      excerpt: 'Cải cách hành chính của ngành',
      message:
        '“Cải cách hành chính của ngành” là lời của sở, ngành, không hợp với báo cáo của cơ quan cấp xã; có thể đã chép từ báo cáo của cơ quan khác.',
    },
  ]);
});

test('a passage typed in decomposed letters or with other spaces is found, and quoted the way it was typed', () => {
  const typed = 'Toàn\u00a0 ngành'.normalize('NFD');
  expect(listFindings(`Trong ${typed} ta`)).toEqual([`foreign_wording: ${typed}`]);
});

test('words printed by a placeholder do not count as typed', () => {
  expect(listFindings('Theo {{ "toàn ngành" }} và {% comment %}toàn ngành{% endcomment %}.')).toEqual([
    'foreign_wording: toàn ngành',
  ]);
});

test('every level in the phrases exists', () => {
  const levels: Readonly<Record<AgencyLevel, string>> = foreign.levels;
  for (const phrase of foreign.phrases)
    expect(Object.keys(levels)).toEqual(expect.arrayContaining(phrase.levels));
});
