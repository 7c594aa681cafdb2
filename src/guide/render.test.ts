import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderGuide, toSectionId } from './render';

const SIZE = { width: 1440, height: 900 };
const render = (source: string): string => renderGuide(source, () => SIZE, '/huong-dan');

test.each([
  ['2. Trang chủ', '2-trang-chủ'],
  ['8. Xuất bản, sửa, ngừng xuất bản, xóa', '8-xuất-bản-sửa-ngừng-xuất-bản-xóa'],
])('the section "%s" is found at #%s', (heading, id) => {
  expect(toSectionId(heading)).toBe(id);
  expect(render(`## ${heading}`)).toContain(`<h2 id="${id}">${heading}</h2>`);
  expect(render(`## ${heading}`)).toContain(`<a href="#${id}">${heading}</a>`);
});

test('a picture is asked of this server, with its size, so that the page does not move while it loads', () => {
  expect(render('![Trang chủ](images/trang-chu-1440.png)')).toContain(
    '<img src="/huong-dan/images/trang-chu-1440.png" alt="Trang chủ" loading="lazy" width="1440" height="900">',
  );
});

test('documents that are not served are named without a link, sections and the web with one', () => {
  expect(render('[Vai trò](roles.md)')).toContain('<p>Vai trò</p>');
  expect(render('[Vai trò](#20)')).toContain('<a href="#20">Vai trò</a>');
});

test('what looks like HTML in the guide is text', () => {
  expect(render('<script>alert(1)</script> ![a"b](images/x.png)')).not.toMatch(/<script|alt="a"b"/);
});

test('the whole guide: every link leads to a section of it or to an example, and nothing is loaded from elsewhere', () => {
  const page = render(readFileSync(resolve('docs', 'huong-dan.md'), 'utf8'));
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const sections = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id));
  expect(sections.length).toBeGreaterThan(40);
  expect(sections.filter((id) => !ids.has(id))).toEqual([]);
  expect(
    [...page.matchAll(/(?:src|<link[^>]*href)="([^"]+)"/g)].every(([, from = '']) => from.startsWith('/')),
  ).toBe(true);
});
