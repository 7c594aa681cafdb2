import { formatFeedDay, formatDay, toVietnamDay, formatNumber, formatSize } from './format';
import { toScriptJson, truncate, escapeHtml, cleanText, lowerFirst } from './plain';
import { toFileAddress, toWebAddress } from './links';

test('text is NFC without characters that HTML and XML forbid', () => {
  expect(cleanText('a\u0000\u0007\u001b\u0085\ufffe\uffff\ud800b\tc\nd')).toBe('ab\tc\nd');
  expect(cleanText('U\u031b\u0309y ban')).toBe('Ửy ban');
  expect(cleanText('😀')).toBe('😀');
});

test('IN-10 a value is escaped for elements and attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&#34;x&#34; title=&#39;y&#39;&gt;&amp;');
  expect([escapeHtml(null), escapeHtml(undefined), escapeHtml(0)]).toEqual(['', '', '0']);
});

test('IN-10 structured data cannot close its script element', () => {
  const data = { name: '</script><!--\u2028&\u0007' };
  const text = toScriptJson(data);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ name: '</script><!--\u2028&' });
});

test('a text is truncated at a word boundary', () => {
  expect(truncate('Thủ tục  hành\nchính', 40)).toBe('Thủ tục hành chính');
  expect(truncate('Thủ tục hành chính công', 15)).toBe('Thủ tục hành…');
  expect(truncate('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
});

test('only http and https addresses become links', () => {
  expect(toWebAddress('https://example.vn/a b')).toBe('https://example.vn/a%20b');
  for (const text of [null, 'javascript:alert(1)', 'data:,x', '/a', 'example.vn', 'http://'])
    expect([text, toWebAddress(text)]).toEqual([text, null]);
});

test('files are served by this server or by https', () => {
  expect([toFileAddress('/uploads/a.pdf'), toFileAddress('https://cdn.example.vn/a.pdf')]).toEqual([
    '/uploads/a.pdf',
    'https://cdn.example.vn/a.pdf',
  ]);
  for (const text of ['//example.vn/a', '/\\example.vn', 'http://example.vn/a', 'javascript:x', null])
    expect([text, toFileAddress(text)]).toEqual([text, null]);
});

test('numbers, sizes and days are formatted as in Viet Nam', () => {
  expect([formatNumber(1234567.5), formatNumber(0), formatNumber(62.5)]).toEqual([
    '1.234.567,5',
    '0',
    '62,5',
  ]);
  expect([formatSize(19762), formatSize(12), formatSize(1_250_000)]).toEqual(['19,8 KB', '0,1 KB', '1,3 MB']);
  expect([formatDay('2024-06-14'), formatDay('x')]).toEqual(['14/06/2024', 'x']);
  expect(toVietnamDay(new Date('2024-06-14T17:00:00Z'))).toBe('2024-06-15');
  expect(formatFeedDay('2024-06-14')).toBe('Fri, 14 Jun 2024 00:00:00 +0700');
  expect(lowerFirst('Quý I năm 2024')).toBe('quý I năm 2024');
});
