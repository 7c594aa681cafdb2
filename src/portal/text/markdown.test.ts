import { createMarkdown } from './markdown';

const markdown = createMarkdown('http://localhost:1337');
const html = (text: string): string => markdown(text, 2, 'Bảng').trim();

test('IN-10 tags, scripts and handlers of the author are escaped', () => {
  const made = html('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b>x</b> <!-- y -->');
  expect(made).not.toMatch(/<(?!\/?p>)/);
  expect(made).toContain('&lt;script&gt;');
});

test.each([
  ['[x](javascript:alert(1))'],
  ['[x](JaVaScRiPt:alert(1))'],
  ['[x](data:text/html;base64,PHN2Zz4=)'],
  ['[x](vbscript:x)'],
  ['[x](//example.vn/a)'],
  ['<javascript:alert(1)>'],
  ['![x](javascript:alert(1))'],
])('IN-10 %s is not made a link', (text) => {
  expect(html(text)).not.toMatch(/href|src/);
});

test('links to the web, mail and this server are kept and marked nofollow', () => {
  expect(html('[a](https://example.vn/x) [b](mailto:a@example.vn) [c](/thu-tuc)')).toBe(
    '<p><a href="https://example.vn/x" rel="noopener nofollow">a</a> ' +
      '<a href="mailto:a@example.vn" rel="noopener nofollow">b</a> <a href="/thu-tuc" rel="noopener nofollow">c</a></p>',
  );
});

test('images come from this server, also by its absolute URL, or by https', () => {
  expect(html('![Ảnh "1"](http://localhost:1337/uploads/a.png)')).toBe(
    '<p><img src="/uploads/a.png" alt="Ảnh &#34;1&#34;" loading="lazy"></p>',
  );
  expect(html('![a](http://localhost:1337//evil.example/a.png) ![b](/\\\\evil.example/b.png)')).not.toMatch(
    /src="\/[/\\]/,
  );
  expect(html('![b](https://example.vn/b.png)')).toContain('src="https://example.vn/b.png"');
  expect(html('![c](http://example.vn/c.png)')).toBe(
    '<p><a href="http://example.vn/c.png" rel="noopener nofollow">c</a></p>',
  );
});

test('headings start below the title of the page and skip no level', () => {
  const tags = [...html('### A\n\n# B\n\n#### C\n\n###### D\n\n## E').matchAll(/<(h\d)>/g)].map(
    ([, tag]) => tag,
  );
  expect(tags).toEqual(['h2', 'h2', 'h3', 'h4', 'h3']);
});

test('underlined text stays underlined within its paragraph', () => {
  expect(html('<u>một **hai**</u> ba')).toBe('<p><u>một <strong>hai</strong></u> ba</p>');
  expect(html('<u>một\n\nhai</u>')).toBe('<p>&lt;u&gt;một</p>\n<p>hai&lt;/u&gt;</p>');
});

test('a text is scanned once for closing tags, however many opening tags it has', () => {
  const search = jest.spyOn(String.prototype, 'indexOf');
  for (const text of ['<u>'.repeat(2_000), `${'[<u>'.repeat(2_000)}</u>`, '<u>a</u> <u>b '.repeat(500)]) {
    search.mockClear();
    html(text);
    const { calls, results } = search.mock;
    const searched = calls.map(([looked, from = 0], index) => {
      const at = Number(results[index]?.value);
      return looked === '</u>' ? (at === -1 ? text.length : at) - from : 0;
    });
    const letters = searched.reduce((sum, each) => sum + each, 0);
    expect([text.slice(0, 8), letters > 0, letters <= text.length]).toEqual([text.slice(0, 8), true, true]);
  }
  search.mockRestore();
});

test('a table is a scrollable region whose alignment is set by classes instead of styles', () => {
  const made = html('| a | b |\n|--:|:-:|\n| 1 | 2 |');
  expect(made).toMatch(
    /^<div class="scroll" role="region" aria-label="Bảng 1" tabindex="0"><table>[\s\S]+<\/table>\s*<\/div>$/,
  );
  expect(made).not.toContain('style=');
  expect(made).toContain('<td class="align-right">1</td>');
});
