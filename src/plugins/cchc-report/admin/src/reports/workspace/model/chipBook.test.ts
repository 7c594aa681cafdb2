import { createChipLooks } from './chipBook';

const WORDS = {
  none: 'chưa có số liệu',
  figure: 'số liệu',
  unknown: 'không có số liệu này',
  table: 'bảng',
  unknownTable: 'không có bảng này',
};
const KNOWN = {
  placeholders: [
    {
      expression: '{{ articles.total }}',
      group: 'articles',
      groupLabel: 'Tin, bài',
      label: 'số tin, bài',
      description: 'Tổng số tin, bài',
      kind: 'number',
      value: '42',
    },
    {
      expression: '{{ plans.basis }}',
      group: 'plans',
      groupLabel: 'Kế hoạch',
      label: 'kế hoạch làm căn cứ',
      description: 'Kế hoạch làm căn cứ',
      kind: 'document',
      value: null,
    },
  ],
  tables: [{ expression: '[table: plans]', description: 'Bảng các kế hoạch' }],
} as const;
const known = { placeholders: [...KNOWN.placeholders], tables: [...KNOWN.tables] };

test("a section's own value comes before the list's, and the list's before the lack of a value", () => {
  const book = createChipLooks({ '{{ articles.total }}': '43' }, known, WORDS);
  expect(book.figure('{{articles.total}}')).toEqual({
    kind: 'figure',
    label: '43',
    description: 'Tổng số tin, bài',
  });
  expect(createChipLooks({}, known, WORDS).figure('{{ articles.total }}').label).toBe('42');
  expect(book.figure('{{ plans.basis }}').label).toBe('chưa có số liệu');
});

test('an unknown expression is shown as written, but only once the list of the server has arrived', () => {
  expect(createChipLooks({}, known, WORDS).figure('{{ nothing }}')).toEqual({
    kind: 'unknown',
    label: '{{ nothing }}',
    description: 'không có số liệu này',
  });
  expect(createChipLooks({}, null, WORDS).figure('{{ nothing }}')).toMatchObject({
    kind: 'figure',
    label: '…',
  });
});

test('a table is labelled by its content', () => {
  expect(createChipLooks({}, known, WORDS).table('[table:plans]')).toMatchObject({
    kind: 'table',
    label: 'Bảng các kế hoạch',
  });
  expect(createChipLooks({}, known, WORDS).table('[table: none]').kind).toBe('unknown');
});

test('an expression with another filter has the name of its placeholder', () => {
  const book = createChipLooks({ '{{ plans.basis | cite }}': 'Kế hoạch số 09/KH-UBND' }, known, WORDS);
  expect(book.figure('{{ plans.basis | cite }}')).toEqual({
    kind: 'figure',
    label: 'Kế hoạch số 09/KH-UBND',
    description: 'Kế hoạch làm căn cứ',
  });
});

test('a value that is too long for the editor is complete in its description', () => {
  const value = 'số 812/QĐ-UBND; '.repeat(30).trim();
  const { label, description } = createChipLooks({ '{{ articles.total }}': value }, known, WORDS).figure(
    '{{ articles.total }}',
  );
  expect(label).toBe(`${value.slice(0, 300).trimEnd()}…`);
  expect(description).toBe(`Tổng số tin, bài: ${value}`);
});
