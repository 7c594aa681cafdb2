import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderGuide } from '../../guide/render';
import { findGuideAddress } from './address';
import places from './places.json';

const page = renderGuide(readFileSync(resolve('docs', 'huong-dan.md'), 'utf8'), () => null, '/huong-dan');

test.each([
  ['/', '/huong-dan#2-trang-chủ'],
  ['/me', '/huong-dan#1-đăng-nhập'],
  ['/content-manager/collection-types/api::article.article', '/huong-dan#3-ghi-tin-bài'],
  ['/content-manager/collection-types/api::article.article/create', '/huong-dan#3-ghi-tin-bài'],
  ['/plugins/cchc-report', '/huong-dan#10-xem-số-liệu'],
  ['/plugins/cchc-report-life', '/huong-dan#14-lịch-báo-cáo-lập-dự-thảo'],
  ['/plugins/cchc-report-life/log', '/huong-dan#17-sau-khi-ban-hành'],
  ['/plugins/cchc-report-life/xk3l2a9', '/huong-dan#15-soạn-dự-thảo'],
  ['/settings/users/7', '/huong-dan#20-vai-trò'],
])('the guide opens from the page %s at %s', (path, address) => {
  expect(findGuideAddress(path)).toBe(address);
});

test('a page without a section of its own opens the section about the home page', () => {
  expect(findGuideAddress('/plugins/other')).toBe('/huong-dan#2-trang-chủ');
});

test('every place is a section of the guide', () => {
  for (const [, section] of places) expect(page).toContain(`<h2 id="${section}">`);
});
