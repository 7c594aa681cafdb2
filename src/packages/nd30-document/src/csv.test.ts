import fc from 'fast-check';

import { withoutGuard, writeCsv } from './csv';

const readCsv = (...rows: string[][]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows));
const cell = (text: string): string => readCsv([text]).slice(1, -2);

test('it begins with the UTF-8 byte order mark, and each row ends in CR LF', () => {
  expect([...writeCsv([['Ủy']])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(readCsv(['a', 'b'], ['c', ''])).toBe('\ufeffa,b\r\nc,\r\n');
});

test.each([
  ['a,b', '"a,b"'],
  ['nói "có"', '"nói ""có"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['a;b', '"a;b"'],
  ['a\tb', '"a\tb"'],
  ['Ủy ban nhân dân', 'Ủy ban nhân dân'],
])('%j is written %j', (text, written) => {
  expect(cell(text)).toBe(written);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\u00a0=1', '=HYPERLINK("http://x")'])(
  'OUT-09 %j is text and no formula',
  (text) => {
    expect(cell(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('OUT-09 a line break or a directional mark before the sign does not hide a formula', () => {
  expect(cell('\n=1')).toBe(`"'\n'=1"`);
  expect(cell('\u202e=1')).toBe("'=1");
});

// A spreadsheet that separates fields by semicolons reads a quote within a field as an ordinary character.
test.each([
  ['foo;=1+1;bar', `"foo;'=1+1;bar"`],
  ['a; "=1"&x', `"a;' ""=1""&x"`],
  ['a,-1', `"a,'-1"`],
  ['a\t@x', `"a\t'@x"`],
  ['- Giấy tờ\n- Ảnh', `"'- Giấy tờ\n'- Ảnh"`],
  ['＝1+1', "'＝1+1"],
  ['Ngày 1; 2-3', '"Ngày 1; 2-3"'],
  ['07/KH-UBND', '07/KH-UBND'],
])('OUT-09 %j has no formula in any cell that it may be split into: %s', (text, written) => {
  expect(cell(text)).toBe(written);
});

test('characters that no file can contain are omitted', () => {
  expect(cell('a\0b\ud800c')).toBe('abc');
});

test.each(["'=1", "''-", "'a", "'", '=1', 'a'])('%j differs from its guarded form', (text) => {
  expect(withoutGuard(cell(text))).toBe(text);
});

test('any guarded text is restored unchanged', () => {
  const text = fc.stringMatching(/^[' \t\r\n=＝+;,"a-]{0,12}$/);
  fc.assert(
    fc.property(text, (one) => {
      const written = cell(one)
        .replace(/^"([^]*)"$/, '$1')
        .replaceAll('""', '"');
      expect(withoutGuard(written)).toBe(one);
    }),
    { numRuns: 3000 },
  );
});
