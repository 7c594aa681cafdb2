import {
  type ImportField,
  type ImportType,
  guessMapping,
  mergeRecord,
  ProblemGroups,
  type ReadCell,
  whyNoRecord,
} from '.';

const field = (name: string, label: string): ImportField => ({
  name,
  label,
  kind: 'text',
  required: false,
  isLong: false,
  options: [],
  target: null,
  parts: [],
});

const article: ImportType = {
  uid: 'api::article.article',
  name: 'article',
  label: 'Tin, bài',
  key: ['title', 'publishedOn'],
  fields: [
    field('title', 'Tiêu đề'),
    field('kind', 'Thể loại'),
    field('publishedOn', 'Ngày đăng'),
    field('channels', 'Kênh tuyên truyền'),
    field('topic', 'Nội dung cải cách hành chính'),
    field('body', 'Nội dung'),
    field('column', 'Chuyên mục'),
  ],
};

test('headings are found below a title, whatever their case, marks and remarks', () => {
  const rows = [
    { number: 1, cells: ['DANH SÁCH TIN, BÀI NĂM 2024'] },
    { number: 3, cells: ['STT', 'NGÀY ĐĂNG (dd/mm/yyyy) *', 'Tên tin, bài', 'kênh', 'noi dung', 'Ghi chú'] },
    { number: 4, cells: [1, '05/03/2024', 'Ngày đăng ký khai sinh', 'Loa', 'x', null] },
  ];
  expect(guessMapping(article, rows)).toEqual({
    headerRow: 3,
    mapping: { publishedOn: 1, title: 2, channels: 3, body: 4 },
  });
});

test('where somebody says which row has the headings, its columns are guessed whatever another row says', () => {
  const rows = [
    { number: 1, cells: ['Tiêu đề', 'Ngày đăng', 'Nội dung'] },
    { number: 2, cells: ['Kênh', 'Tiêu đề', null] },
    { number: 3, cells: ['Loa', 'Ra quân', 'x'] },
  ];
  expect(guessMapping(article, rows, 2)).toEqual({ headerRow: 2, mapping: { channels: 0, title: 1 } });
  expect(guessMapping(article, rows, 3)).toEqual({ headerRow: 3, mapping: {} });
  expect(guessMapping(article, rows, 0)).toEqual({ headerRow: 0, mapping: {} });
});

test('of headings that are alike, the one that says the same takes the field', () => {
  const rows = [{ number: 1, cells: ['Nội dung', 'Nội dung cải cách hành chính', 'Tiêu đề phụ', 'Tiêu đề'] }];
  expect(guessMapping(article, rows).mapping).toEqual({ body: 0, topic: 1, title: 3 });
});

test('what names a record takes the column that could be about something else as well', () => {
  const meeting: ImportType = {
    ...article,
    name: 'meeting',
    key: ['heldOn', 'title'],
    fields: [
      field('title', 'Tên hội nghị, cuộc họp'),
      field('heldOn', 'Ngày tổ chức'),
      field('content', 'Nội dung'),
    ],
  };
  const guess = (...cells: string[]) => guessMapping(meeting, [{ number: 1, cells }]).mapping;
  expect(guess('Ngày', 'Nội dung')).toEqual({ heldOn: 0, title: 1 });
  expect(guess('Ngày', 'Nội dung', 'Tiêu đề')).toEqual({ heldOn: 0, content: 1, title: 2 });
});

test('a cell of many letters is looked at as far as a heading may reach', () => {
  const mapping = (cell: string) => guessMapping(article, [{ number: 1, cells: [cell] }]).mapping;
  expect(mapping(`${' '.repeat(290)}Tiêu đề`)).toEqual({ title: 0 });
  expect(mapping(`${' '.repeat(300)}Tiêu đề`)).toEqual({});
  expect(mapping('('.repeat(32_767))).toEqual({});
});

describe('a row below the header is no record', () => {
  const why = whyNoRecord(article, { publishedOn: 1, title: 2, kind: 3 });
  const merged = { merged: true } as const;
  test.each<[string, 'no_record' | 'total_row' | null, readonly ReadCell[]]>([
    ['names a month over all columns', 'no_record', ['Tháng 2', merged, merged, merged]],
    ['numbers the columns', 'no_record', ['(1)', '(2)', '(3)', '(4)']],
    ['is the header once more', 'no_record', ['STT', 'Ngày đăng', 'Tên tin bài', 'Thể loại']],
    ['holds nothing that is read', 'no_record', [8, null, ' ', null, 'Ghi chú']],
    ['has a title alone', null, [null, null, 'Chi bộ thôn', null]],
    ['has a merged cell', null, [1, '05/3/2024', merged, 'Tin']],
    ['is called as a column is', null, [1, '05/3/2024', 'Tiêu đề', 'Tin']],
    ['is a record', null, [1, '05/3/2024', 'Tháng thanh niên', 'Tin']],
    ['adds up what stands above', 'total_row', ['Tổng cộng', null, null, 45]],
    ['adds up in words', 'total_row', [null, null, 'Tổng cộng: 45 tin', null]],
  ])('when it %s: %j', (_what, expected, cells) => {
    expect(why({ number: 9, cells })).toBe(expected);
  });
});

describe('what a file brings to a record that is there', () => {
  const cases: readonly [string, unknown, unknown, unknown, 'change' | 'conflict' | 'nothing'][] = [
    ['says the same', 'a', 'a', null, 'nothing'],
    ['says nothing', 'a', null, 'a', 'nothing'],
    ['fills what is empty here', null, 'b', null, 'change'],
    ['changed since the last import', 'a', 'b', 'a', 'change'],
    ['is as it was, and the record was edited here', 'c', 'a', 'a', 'nothing'],
    ['is as it was, and the field was emptied here', null, 'a', 'a', 'nothing'],
    ['changed, and so did the record', 'c', 'b', 'a', 'conflict'],
    ['differs from a record that was typed here', 'c', 'b', null, 'conflict'],
    ['names the same in another order', ['x', 'y'], ['y', 'x'], null, 'nothing'],
    ['has parts without what they lack', [{ title: 'a', url: null }], [{ title: 'a' }], null, 'nothing'],
  ];
  test.each(cases)('when it %s', (_when, here, file, last, expected) => {
    const { changes, conflicts } = mergeRecord({ f: here }, { f: file }, last === null ? null : { f: last });
    expect({ changes, conflicts }).toEqual({
      changes: expected === 'change' ? { f: file } : {},
      conflicts: expected === 'conflict' ? [{ field: 'f', here, file }] : [],
    });
  });
});

test('spaces that reading takes off are no difference, neither from the file nor from what it said before', () => {
  const rules = { asRead: (_field: string, value: unknown) => String(value).replace(/ +/g, ' ') };
  const merge = (here: string, file: string, last: string | null) =>
    mergeRecord({ f: here }, { f: file }, last === null ? null : { f: last }, rules);
  expect(merge('a  b', 'a b', null)).toEqual({ changes: {}, conflicts: [] });
  expect(merge('a  b', 'a c', 'a b')).toEqual({ changes: { f: 'a c' }, conflicts: [] });
  const conflict = { field: 'f', here: 'a  b', file: 'a c' };
  expect(merge('a  b', 'a c', null)).toEqual({ changes: {}, conflicts: [conflict] });
});

test('the faults of a column are told once, with the rows they are in', () => {
  const groups = new ProblemGroups();
  const wrong = { field: 'publishedOn', code: 'date_not_real', message: '31/02/2024' };
  for (const row of [5, 6, 7, 12]) groups.add({ row, problems: [wrong, wrong] });
  groups.add({ row: 13, problems: [{ field: null, code: 'repeated', message: 'dòng 5' }] });
  expect(groups.all()).toEqual([
    {
      ...wrong,
      count: 4,
      ranges: [
        [5, 7],
        [12, 12],
      ],
    },
    { field: null, code: 'repeated', message: 'dòng 5', count: 1, ranges: [[13, 13]] },
  ]);
});

test('each name that is not known is told for itself, however it is spelt, at most two hundred of them', () => {
  const groups = new ProblemGroups();
  const unknown = (text: string) => ({ field: 'channels', code: 'relation_unknown', message: text, text });
  groups.add({ row: 5, problems: [unknown('FB')] });
  for (const row of [6, 7]) groups.add({ row, problems: [unknown(row === 6 ? 'Zalo' : 'ZALO')] });
  const told = groups.all().map(({ message, count, ranges }) => [message, count, ranges]);
  expect(told).toEqual([
    ['Zalo', 2, [[6, 7]]],
    ['FB', 1, [[5, 5]]],
  ]);
  for (let row = 8; row < 308; row += 1) groups.add({ row, problems: [unknown(`tên ${row}`)] });
  expect(groups.all()).toHaveLength(200);
});
