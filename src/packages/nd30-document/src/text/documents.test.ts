import {
  DOCUMENT_TYPES,
  documentTypeAbbreviation,
  documentTypeName,
  formatDocumentNumber,
} from './documents';

test('the decree defines 29 types; all but công văn and thư công have a unique abbreviation', () => {
  const abbreviations = DOCUMENT_TYPES.map(documentTypeAbbreviation);
  expect(DOCUMENT_TYPES).toHaveLength(29);
  expect(abbreviations).toEqual(
    [
      'NQ',
      'QĐ',
      'CT',
      'QC',
      'QyĐ',
      'TC',
      'TB',
      'HD',
      'CTr',
      'KH',
      'PA',
      'ĐA',
      'DA',
      'BC',
      'BB',
      'TTr',
      'HĐ',
      null,
    ]
      .concat(['CĐ', 'BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB', null])
      .map((text) => text?.normalize('NFC') ?? null),
  );
  expect(new Set(abbreviations).size).toBe(28);
  expect(new Set(DOCUMENT_TYPES.map(documentTypeName)).size).toBe(29);
});

test.each([
  ['plan', 'Kế hoạch', 'KH'],
  ['report', 'Báo cáo', 'BC'],
  ['decision', 'Quyết định', 'QĐ'],
  ['letter', 'Công văn', null],
] as const)('the type %s is called %s, shortened %s', (type, name, abbreviation) => {
  expect(documentTypeName(type)).toBe(name.normalize('NFC'));
  expect(documentTypeAbbreviation(type)).toBe(abbreviation?.normalize('NFC') ?? null);
});

test.each([
  [7, 'KH-UBND', '07/KH-UBND'],
  [10, 'BC-UBND', '10/BC-UBND'],
  [145, 'BC-UBND', '145/BC-UBND'],
  ['7', 'KH-UBND', '07/KH-UBND'],
  ['07', 'KH-UBND', '07/KH-UBND'],
  ['76', 'NQ-CP', '76/NQ-CP'],
  ['76/NQ-CP', '', '76/NQ-CP'],
  ['76/NQ-CP', 'NQ-CP', '76/NQ-CP'],
  ['09/2019', 'NĐ-CP', '09/2019/NĐ-CP'],
  ['12a', 'KH-UBND', '12a/KH-UBND'],
  ['', '76/NQ-CP', '76/NQ-CP'],
  ['', '', ''],
])('number %p with symbol %p is written %p', (number, symbol, text) => {
  expect(formatDocumentNumber(number, symbol)).toBe(text);
});
