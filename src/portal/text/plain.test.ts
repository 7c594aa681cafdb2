import { feedDay, writtenDay, dayOf } from './days';
import { scriptJson } from './jsonLd';
import { fileAddress, webAddress } from './links';
import { written, writtenSize } from './numbers';
import { cut, escaped, legal, lowerFirst } from './plain';

test('text is NFC and free of what HTML and XML forbid', () => {
  expect(legal('a\u0000\u0007\u001b\u0085\ufffe\uffff\ud800b\tc\nd')).toBe('ab\tc\nd');
  expect(legal('U\u031b\u0309y ban')).toBe('Ửy ban');
  expect(legal('😀')).toBe('😀');
});

test('IN-10 a value never leaves the place it stands in', () => {
  expect(escaped(`<a href="x" title='y'>&`)).toBe('&lt;a href=&#34;x&#34; title=&#39;y&#39;&gt;&amp;');
  expect([escaped(null), escaped(undefined), escaped(0)]).toEqual(['', '', '0']);
});

test('IN-10 structured data cannot end its element', () => {
  const data = { name: '</script><!--\u2028&\u0007' };
  const text = scriptJson(data);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ name: '</script><!--\u2028&' });
});

test('a text is cut at a word', () => {
  expect(cut('Thủ tục  hành\nchính', 40)).toBe('Thủ tục hành chính');
  expect(cut('Thủ tục hành chính công', 15)).toBe('Thủ tục hành…');
  expect(cut('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
});

test('only the web is linked to', () => {
  expect(webAddress('https://example.vn/a b')).toBe('https://example.vn/a%20b');
  for (const text of [null, 'javascript:alert(1)', 'data:,x', '/a', 'example.vn', 'http://'])
    expect([text, webAddress(text)]).toEqual([text, null]);
});

test('files lie below this server or are sent by https', () => {
  expect([fileAddress('/uploads/a.pdf'), fileAddress('https://cdn.example.vn/a.pdf')]).toEqual([
    '/uploads/a.pdf',
    'https://cdn.example.vn/a.pdf',
  ]);
  for (const text of ['//example.vn/a', '/\\example.vn', 'http://example.vn/a', 'javascript:x', null])
    expect([text, fileAddress(text)]).toEqual([text, null]);
});

test('numbers, sizes and days are written as in Viet Nam', () => {
  expect([written(1234567.5), written(0), written(62.5)]).toEqual(['1.234.567,5', '0', '62,5']);
  expect([writtenSize(19762), writtenSize(12), writtenSize(1_250_000)]).toEqual([
    '19,8 KB',
    '0,1 KB',
    '1,3 MB',
  ]);
  expect([writtenDay('2024-06-14'), writtenDay('x')]).toEqual(['14/06/2024', 'x']);
  expect(dayOf(new Date('2024-06-14T17:00:00Z'))).toBe('2024-06-15');
  expect(feedDay('2024-06-14')).toBe('Fri, 14 Jun 2024 00:00:00 +0700');
  expect(lowerFirst('Quý I năm 2024')).toBe('quý I năm 2024');
});
