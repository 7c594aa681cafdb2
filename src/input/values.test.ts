import { findRefused, isRowId } from './values';

const refused = (body: unknown, hasRowIds = true): string | null => {
  const found = findRefused(body, [], hasRowIds);
  return found === null ? null : `${found.code} ${found.path.join('.')}`;
};

test.each([1, 2 ** 31 - 1, '1', '2147483647'])('%j is a row id', (value) => {
  expect(isRowId(value)).toBe(true);
});

test.each([
  ...[
    0,
    -1,
    1.5,
    2 ** 31,
    1e21,
    Infinity,
    NaN,
    '0',
    '01',
    '-1',
    '1.0',
    '1e3',
    ' 1',
    '1 ',
    '',
    'x',
    '2147483648',
  ],
  ...[null, undefined, true, [], [1], {}, { $gt: 0 }],
])('%j is not a row id', (value) => {
  expect(isRowId(value)).toBe(false);
});

test.each<[unknown, string]>([
  [{ parent: 'x' }, 'value_out_of_range parent'],
  [{ parent: { $and: 1 } }, 'value_out_of_range parent'],
  [{ updates: [{ id: 1 }, { id: '1e3' }] }, 'value_out_of_range updates.1.id'],
  [{ fileIds: [1, 'x'] }, 'value_out_of_range fileIds'],
  [{ folderIds: 1 }, 'value_out_of_range folderIds'],
  [{ fileInfo: '{"folder":"x"}' }, 'value_out_of_range fileInfo.folder'],
  [{ fileInfo: ['{"folder":"x"}'] }, 'value_out_of_range fileInfo.0.folder'],
  [{ data: { title: { $ne: 1 } } }, 'value_out_of_range data.title.$ne'],
  [{ name: ['a\0'] }, 'invalid_text name.0'],
  [{ 'a\0': 1 }, 'invalid_text '],
])('%j is refused', (body, expected) => {
  expect(refused(body)).toBe(expected);
});

test('lists and nesting beyond the limits of a statement or the stack are refused', () => {
  const list = (length: number) => ({ fileIds: Array.from({ length }, (_, index) => index + 1) });
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
  expect(refused(list(10_000))).toBeNull();
  expect(refused(list(10_001))).toBe('value_out_of_range fileIds');
  expect(refused(nested(100))).toBeNull();
  expect(refused(nested(5000))).toBe('value_out_of_range a');
});

test.each([
  {},
  { name: 'Ảnh', parent: null },
  { parent: '7', fileIds: [], folderIds: ['1', 2] },
  { fileInfo: 'no JSON' },
  { fileInfo: '{"folder":null,"caption":"$x"}' },
])('%j is accepted', (body) => {
  expect(refused(body)).toBeNull();
});

test('ids are not checked where they are not row ids', () => {
  expect(refused({ id: 'abc', parent: { documentId: 'x' } }, false)).toBeNull();
});
