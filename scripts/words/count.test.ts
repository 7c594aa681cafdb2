import { countMarkdown, countSource, PATTERNS } from './count';

const matched = (matches: readonly number[]) =>
  Object.fromEntries(PATTERNS.map(({ name }, index) => [name, matches[index]]).filter(([, n]) => n !== 0));

test('words and patterns are counted in comments only, and lines of one comment together', () => {
  const text = [
    '/** What is sent, as it stands. @returns what */',
    'export const sizeOf = (x: string) => x; // Of a file: all the same.',
    '// Whoever asks,',
    '// is another.',
    'const text = "// What of whoever";',
  ].join('\n');
  const { words, matches, docstrings, participles, ofNames } = countSource('a.ts', text);
  expect(words).toBe(18);
  expect(matched(matches)).toEqual({
    what: 2,
    'as-it-is': 1,
    besides: 1,
    'of-start': 1,
    another: 1,
    whoever: 1,
  });
  expect({ docstrings, participles, ofNames }).toEqual({
    docstrings: 1,
    participles: [],
    ofNames: ['sizeOf'],
  });
});

test('a function named by one participle or adverb is counted, and a verb with such an ending is not', () => {
  const text =
    'function told() {} const mended = () => 1; const once = function () {}; function seed() {} const kept = 1;';
  expect(countSource('a.ts', text).participles).toEqual(['told', 'mended', 'once']);
});

test('a document is read without its code, each item of a list and cell of a table from its own beginning', () => {
  const { words, matches } = countMarkdown('- What is kept\n\n```sh\nWhat\n```\n| a | Of these |\n');
  expect(words).toBe(6);
  expect(matched(matches)).toEqual({ what: 1, 'of-start': 1 });
});
