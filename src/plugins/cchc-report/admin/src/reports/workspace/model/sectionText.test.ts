import {
  convertLine,
  parseLine,
  findPlaceholders,
  normalizeExpression,
  normalizeTable,
  toRange,
} from './sectionText';

test('the kind of a line follows from its first characters', () => {
  expect(parseLine('## I. KẾT QUẢ')).toEqual({ block: 'heading', marker: 3 });
  expect(parseLine('### 1. Công tác')).toEqual({ block: 'subheading', marker: 4 });
  expect(parseLine('- Đã đăng')).toEqual({ block: 'item', marker: 2 });
  expect(parseLine('[table: plan-objectives]')).toEqual({ block: 'table', marker: 0 });
  for (const paragraph of ['Trong kỳ', '', '##Không phải', '-5 độ', 'xem [table: plans]'])
    expect(parseLine(paragraph)).toEqual({ block: 'paragraph', marker: 0 });
});

test('converting a line drops its old marker, and a table stays a table', () => {
  expect(convertLine('### Mục', 'item')).toBe('- Mục');
  expect(convertLine('- Ý', 'paragraph')).toBe('Ý');
  expect(convertLine('Đoạn', 'heading')).toBe('## Đoạn');
  expect(convertLine('[table: plans]', 'item')).toBe('[table: plans]');
});

test('placeholders are found with their places, and only whole ones', () => {
  expect(findPlaceholders('Có {{ a.b }} tin, {{ c | cite }}; {{ dở\n}}')).toEqual([
    { expression: '{{ a.b }}', from: 3, to: 12 },
    { expression: '{{ c | cite }}', from: 18, to: 32 },
  ]);
});

test('blanks do not change which placeholder or table is meant', () => {
  expect(normalizeExpression('{{articles.total}}')).toBe('{{ articles.total }}');
  expect(normalizeExpression('{{  plans.basis|cite }}')).toBe('{{ plans.basis | cite }}');
  expect(normalizeTable(' [table:plans ] ')).toBe('[table: plans]');
});

test('a place is found by line and columns, and one that is gone leads to the remaining text', () => {
  const text = 'một\nhai ba\nbốn';
  expect(toRange(text, { line: 1, from: 4, to: 6 })).toEqual({ from: 8, to: 10 });
  expect(toRange(text, { line: 1, from: 4, to: 60 })).toEqual({ from: 8, to: 10 });
  expect(toRange(text, { line: 9, from: 1, to: 2 })).toEqual({ from: 12, to: 13 });
  expect(toRange('', { line: 0, from: 3, to: 5 })).toEqual({ from: 0, to: 0 });
});
