import { toProductTitle } from './productTitle';

test('a title of Strapi gets the name of the product', () => {
  expect(toProductTitle('Strapi Admin')).toBe('Hồ sơ CCHC');
  expect(toProductTitle('Trang chủ | Strapi')).toBe('Trang chủ | Hồ sơ CCHC');
});

test('settings pages have Vietnamese names in Vietnamese and keep theirs in English', () => {
  expect(toProductTitle('Thiết lập - Users | Strapi')).toBe('Thiết lập - Người dùng | Hồ sơ CCHC');
  expect(toProductTitle('Thiết lập - Roles | Strapi')).toBe('Thiết lập - Vai trò | Hồ sơ CCHC');
  expect(toProductTitle('Settings - Users | Strapi')).toBe('Settings - Users | Hồ sơ CCHC');
});

test('a title with the product name is unchanged, so that renaming terminates', () => {
  for (const title of ['Hồ sơ CCHC', 'Thiết lập - Vai trò | Hồ sơ CCHC', 'Tin về Strapi'])
    expect(toProductTitle(title)).toBe(title);
});
