import { productTitle } from './productTitle';

test('a page of Strapi is titled with the name of the product', () => {
  expect(productTitle('Strapi Admin')).toBe('Hồ sơ CCHC');
  expect(productTitle('Trang chủ | Strapi')).toBe('Trang chủ | Hồ sơ CCHC');
});

test('a page of the settings is named in Vietnamese, in English it keeps its name', () => {
  expect(productTitle('Thiết lập - Users | Strapi')).toBe('Thiết lập - Người dùng | Hồ sơ CCHC');
  expect(productTitle('Thiết lập - Roles | Strapi')).toBe('Thiết lập - Vai trò | Hồ sơ CCHC');
  expect(productTitle('Settings - Users | Strapi')).toBe('Settings - Users | Hồ sơ CCHC');
});

test('a title that has the product already stays, so that renaming comes to an end', () => {
  for (const title of ['Hồ sơ CCHC', 'Thiết lập - Vai trò | Hồ sơ CCHC', 'Tin về Strapi'])
    expect(productTitle(title)).toBe(title);
});
