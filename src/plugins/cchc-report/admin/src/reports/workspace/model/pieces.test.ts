import type { ChipLooks } from './chipBook';
import { findChips, lineWords, readLines } from './pieces';

const looks: ChipLooks = {
  figure: (expression) => ({ kind: 'figure', label: expression.slice(3, -3), description: '' }),
  table: (line) => ({ kind: 'table', label: line.trim(), description: '' }),
  tag: (source) => ({ kind: 'tag', label: source, description: '' }),
};
const draft: ChipLooks = { ...looks, tag: null };

const read = (text: string, by = looks) =>
  readLines(text, by).map((line) => [line.block, lineWords(line).join(' ')]);

test('a text reads in its blocks, with names in place of expressions', () => {
  expect(read('## I. Kết quả\n\n- Đăng {{ articles.total }} tin\n[table: plans]')).toEqual([
    ['heading', 'I. Kết quả'],
    ['paragraph', ''],
    ['item', '- Đăng [articles.total] tin'],
    ['table', '[[table: plans]]'],
  ]);
});

test('a condition at the start of a line, and between an item and its words, is a chip of its line', () => {
  expect(read('{% if a %}\n- {% if b %}Một{% endif %} hai')).toEqual([
    ['paragraph', '[{% if a %}]'],
    ['item', '- [{% if b %}] Một [{% endif %}] hai'],
  ]);
});

test('a comment of several lines is one chip, whatever is in it; a draft has none', () => {
  const text = 'Một {% comment %}\n## x {{ y }}\n{% endcomment %} hai';
  expect(findChips(text, looks).map(({ from, to }) => text.slice(from, to))).toEqual([
    '{% comment %}\n## x {{ y }}\n{% endcomment %}',
  ]);
  expect(read(text)).toEqual([['paragraph', 'Một [{% comment %}\n## x {{ y }}\n{% endcomment %}] hai']]);
  expect(findChips(text, draft).map(({ from, to }) => text.slice(from, to))).toEqual(['{{ y }}']);
});
