import { dictionariesOf, COVERED } from '../../../tests/support/strapiAdmin';
import { translations } from '../translations';
import { fixedLabel, fixedText, type Place } from './fixedWords';

/** A place on a page; `within` and `has` are the selectors that find something there. */
const place = (path: string, within: readonly string[] = [], has: readonly string[] = []): Place => ({
  path,
  isWithin: (selector) => selector === 'html' || within.includes(selector),
  pageHas: (selector) => selector === 'html' || has.includes(selector),
});

const FORM = place('/admin/content-manager/collection-types/api::article.article/create');
const HOME = place('/admin');
const SETTINGS = place('/admin/settings/users');
const BULK = place(FORM.path, ['[role=dialog] th']);
const CHOSEN = place(FORM.path, ['[role=combobox]'], ['[role=dialog]']);
const OPEN = place(FORM.path, ['[role=option]'], ['[role=combobox][aria-expanded=true]:not(input)']);
const MEDIA_CELL = place('/admin/plugins/upload', ['td:nth-last-child(-n + 4), [role=dialog]']);

const strapi = dictionariesOf(COVERED, 'vi');
const operator = (key: string): string => {
  const id = `components.FilterOptions.FILTER_TYPES.${key}`;
  return translations.vi[id] ?? strapi[id] ?? '';
};

test('a text of the code is said in Vietnamese wherever it stands, however it is broken into lines', () => {
  expect(fixedText(' Close\n  modal ', HOME)).toBe('Đóng hộp thoại');
});

test('what could be content is renamed in its own place only', () => {
  expect(fixedText('status', BULK)).toBe('Trạng thái');
  expect(fixedText('status', FORM)).toBeUndefined();
  expect(fixedText('status', { ...BULK, path: '/admin' })).toBeUndefined();
  expect(fixedText('Active', SETTINGS)).toBe('Đang hoạt động');
  expect(fixedText('Active', HOME)).toBeUndefined();
});

test('the filters of the media picker are named in the box and in its list, not in the records behind it', () => {
  for (const there of [CHOSEN, OPEN]) {
    expect(fixedText('createdAt', there)).toBe('Ngày tạo');
    expect(fixedText('type', there)).toBe('Loại tệp');
    expect(fixedText('file', there)).toBe('Văn bản');
  }
  expect(fixedText('file', FORM)).toBeUndefined();
  expect(fixedText('file', place(FORM.path, ['[role=option]']))).toBeUndefined();
});

test.each(['audio', 'file', 'image', 'video'])('the active filter for %s says what the box says', (kind) => {
  for (const key of ['$eq', '$ne'])
    expect(fixedText(`type ${operator(key)} ${kind}`, FORM)).toBe(
      `Loại tệp ${operator(key)} ${fixedText(kind, CHOSEN)}`,
    );
});

test.each(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'])(
  'the active filter for a day says %s and the day',
  (key) => {
    const day = new Intl.DateTimeFormat('vi', { dateStyle: 'full' }).format(new Date(2026, 10, 5));
    expect(fixedText(`createdAt ${operator(key)} ${day}`, FORM)).toBe(`Ngày tạo ${operator(key)} 05/11/2026`);
    expect(fixedText(`updatedAt ${operator(key)} ${day}`, FORM)).toBe(
      `Ngày cập nhật ${operator(key)} 05/11/2026`,
    );
  },
);

test.each([
  [{ dateStyle: 'long' }, '05/11/2026'],
  [{ dateStyle: 'long', timeStyle: 'short' }, '05/11/2026 05:20'],
  [{ dateStyle: 'full' }, '05/11/2026'],
] as const)('a date of the media library in the style %j is written short', (style, short) => {
  const long = new Intl.DateTimeFormat('vi', style).format(new Date(2026, 10, 5, 5, 20));
  expect(fixedText(long, MEDIA_CELL)).toBe(short);
  expect(fixedText(long, FORM)).toBeUndefined();
});

test.each([
  ['Failed to fetch', 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.'],
  [
    'firstname must be a `string` type, but the final value was: `null`.\n If "null" is intended as an empty value be sure to mark the schema as `.nullable()`',
    'Trường này bắt buộc nhập.',
  ],
  ['Safari on Linux', 'Safari, Linux'],
  ['Quyền của phần Nội dung plugin', 'Quyền của phần Nội dung'],
])('"%s" is said in Vietnamese', (text, said) => {
  expect(fixedText(text, HOME)).toBe(said);
});

test.each([
  ['Notifications alt+T', 'Thông báo'],
  ['DD/MM/YYYY', 'ngày/tháng/năm'],
  ['row 2 key', 'Khóa, dòng 2'],
])('the label "%s" is said in Vietnamese', (label, said) => {
  expect(fixedLabel(label)).toBe(said);
});

test('other texts and labels are left alone, those in Vietnamese as well, so that renaming comes to an end', () => {
  for (const text of ['', 'Tin, bài', 'toString', 'Đóng hộp thoại', 'Ngày tạo là 05/11/2026', '05/11/2026']) {
    for (const there of [HOME, BULK, CHOSEN, OPEN, MEDIA_CELL, SETTINGS])
      expect(fixedText(text, there)).toBeUndefined();
    expect(fixedLabel(text)).toBeUndefined();
  }
});
