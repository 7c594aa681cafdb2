import { createNearest } from './nearest';

/** The channels of the demo. */
const CHANNELS = [
  'Cổng thông tin điện tử xã',
  'Trang Zalo của xã',
  'Trang Facebook của xã',
  'Màn hình LED',
  'Đài truyền thanh xã',
  'Báo, đài cấp trên',
  'Pa nô, áp phích',
  'Băng rôn, khẩu hiệu',
  'Tờ rơi, tờ gấp',
  'Cuộc thi, hội thi',
  'Tiểu phẩm, sân khấu hóa',
  'Hội nghị',
  'Chào cờ đầu tháng',
  'Sinh hoạt thôn, xóm',
];
const nearest = createNearest(CHANNELS.map((name) => ({ value: name, names: [name] })));

test.each([
  ['Zalo', 'Trang Zalo của xã'],
  ['ZALO OA', 'Trang Zalo của xã'],
  ['Zalo xã Đông Kinh', 'Trang Zalo của xã'],
  ['FB', 'Trang Facebook của xã'],
  ['Fanpage', 'Trang Facebook của xã'],
  ['Facebok', 'Trang Facebook của xã'],
  ['Trang TTĐT', 'Cổng thông tin điện tử xã'],
  ['Cong TTDT', 'Cổng thông tin điện tử xã'],
  ['Website xã', 'Cổng thông tin điện tử xã'],
  ['Loa truyền thanh', 'Đài truyền thanh xã'],
  ['Loa', 'Đài truyền thanh xã'],
  ['Băng rôn', 'Băng rôn, khẩu hiệu'],
  ['Khẩu hiệu, băng zôn', 'Băng rôn, khẩu hiệu'],
  ['Tờ rơi', 'Tờ rơi, tờ gấp'],
  ['Panô', 'Pa nô, áp phích'],
  ['Màn hình điện tử LED', 'Màn hình LED'],
  ['HN thôn', 'Hội nghị'],
  ['Trang của xã', null],
  ['Đài', null],
  ['Bảo hiểm xã hội', null],
  ['Tạp chí cộng sản', null],
  ['xã', null],
  ['-', null],
  ['', null],
])('%s is nearest to %s', (text, expected) => {
  expect(nearest(text)).toBe(expected);
});

test('an entry is found by its other names, and of entries that are as near none is proposed', () => {
  const of = createNearest([
    { value: 'news', names: ['Tin'] },
    { value: 'feature', names: ['Bài', 'bài viết'] },
    { value: 'reportage', names: ['Phóng sự'] },
    { value: 'photo', names: ['Ảnh'] },
  ]);
  expect(['Bản tin', 'Bài viết hay', 'Phóng sự ảnh', 'Tin, bài'].map((text) => of(text))).toEqual([
    'news',
    'feature',
    'reportage',
    null,
  ]);
});

test('an entry is found in any Unicode form', () => {
  expect(nearest('Loa truyền thanh'.normalize('NFD'))).toBe('Đài truyền thanh xã');
});

test('without entries, or for any letters, there is an answer and no fault', () => {
  expect(createNearest([])('Zalo')).toBeNull();
  expect(nearest('\u0000 "(]) ' + 'x'.repeat(200))).toBeNull();
});
