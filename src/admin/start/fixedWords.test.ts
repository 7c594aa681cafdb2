import { dictionariesOf, COVERED } from '../../../tests/support/strapiAdmin';
import { translations } from '../translations';
import { translateLabel, translateText, type Place } from './fixedWords';

/** A position on a page; `within` and `has` are the matching selectors. */
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

test('a hard-coded text is translated everywhere, regardless of line breaks', () => {
  expect(translateText(' Close\n  modal ', HOME)).toBe('Đóng hộp thoại');
});

test('words that could be content are translated only in their own place', () => {
  expect(translateText('status', BULK)).toBe('Trạng thái');
  expect(translateText('status', FORM)).toBeUndefined();
  expect(translateText('status', { ...BULK, path: '/admin' })).toBeUndefined();
  expect(translateText('Active', SETTINGS)).toBe('Đang hoạt động');
  expect(translateText('Active', HOME)).toBeUndefined();
});

test('filters of the media picker are translated in the box and its list, not in records behind it', () => {
  for (const there of [CHOSEN, OPEN]) {
    expect(translateText('createdAt', there)).toBe('Ngày tạo');
    expect(translateText('type', there)).toBe('Loại tệp');
    expect(translateText('file', there)).toBe('Văn bản');
  }
  expect(translateText('file', FORM)).toBeUndefined();
  expect(translateText('file', place(FORM.path, ['[role=option]']))).toBeUndefined();
});

test.each(['audio', 'file', 'image', 'video'])(
  'the active filter for %s uses the words of the box',
  (kind) => {
    for (const key of ['$eq', '$ne'])
      expect(translateText(`type ${operator(key)} ${kind}`, FORM)).toBe(
        `Loại tệp ${operator(key)} ${translateText(kind, CHOSEN)}`,
      );
  },
);

test.each(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'])(
  'the active filter for a day shows %s and the day',
  (key) => {
    const day = new Intl.DateTimeFormat('vi', { dateStyle: 'full' }).format(new Date(2026, 10, 5));
    expect(translateText(`createdAt ${operator(key)} ${day}`, FORM)).toBe(
      `Ngày tạo ${operator(key)} 05/11/2026`,
    );
    expect(translateText(`updatedAt ${operator(key)} ${day}`, FORM)).toBe(
      `Ngày cập nhật ${operator(key)} 05/11/2026`,
    );
  },
);

test.each([
  [{ dateStyle: 'long' }, '05/11/2026'],
  [{ dateStyle: 'long', timeStyle: 'short' }, '05/11/2026 05:20'],
  [{ dateStyle: 'full' }, '05/11/2026'],
] as const)('a date of the media library in style %j is shortened', (style, short) => {
  const long = new Intl.DateTimeFormat('vi', style).format(new Date(2026, 10, 5, 5, 20));
  expect(translateText(long, MEDIA_CELL)).toBe(short);
  expect(translateText(long, FORM)).toBeUndefined();
});

test.each([
  ['Failed to fetch', 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.'],
  [
    'firstname must be a `string` type, but the final value was: `null`.\n If "null" is intended as an empty value be sure to mark the schema as `.nullable()`',
    'Trường này bắt buộc nhập.',
  ],
  ['Safari on Linux', 'Safari, Linux'],
  ['Quyền của phần Nội dung plugin', 'Quyền của phần Nội dung'],
])('"%s" is translated', (text, said) => {
  expect(translateText(text, HOME)).toBe(said);
});

test.each([
  ['Notifications alt+T', 'Thông báo'],
  ['DD/MM/YYYY', 'ngày/tháng/năm'],
  ['row 2 key', 'Khóa, dòng 2'],
])('the label "%s" is translated', (label, said) => {
  expect(translateLabel(label)).toBe(said);
});

test('other texts and labels are unchanged, including Vietnamese ones, so that translation terminates', () => {
  for (const text of ['', 'Tin, bài', 'toString', 'Đóng hộp thoại', 'Ngày tạo là 05/11/2026', '05/11/2026']) {
    for (const there of [HOME, BULK, CHOSEN, OPEN, MEDIA_CELL, SETTINGS])
      expect(translateText(text, there)).toBeUndefined();
    expect(translateLabel(text)).toBeUndefined();
  }
});
