import { buildAppendices, requiredLists, toAppendix, type AppendixFacts, type AppendixRecords } from '.';
import { parseLocalDate, type LocalDate } from '../period';
import { APPENDIX_IDS } from './ids';

const day = (text: string): LocalDate => parseLocalDate(text);

const none: AppendixRecords = {
  articles: [],
  meetings: [],
  outreach: [],
  procedures: [],
  changes: [],
  objectives: [],
  evidence: [],
};

/** The first quarter of 2024 under the decree: 15/12/2023 to 14/3/2024. */
const factsOf = (records: Partial<AppendixRecords>): AppendixFacts => ({
  period: { kind: 'quarter', year: 2024, number: 1 },
  cutoff: 'decree',
  window: { from: day('2023-12-15'), to: day('2024-03-14') },
  covered: { from: day('2023-12-15'), to: day('2024-03-14') },
  records: { ...none, ...records },
});

const article = (documentId: string, date: string, kind: string, channels: readonly string[]) => ({
  documentId,
  date: day(date),
  title: `Bài ${documentId}`,
  kind,
  topic: 'procedures',
  column: null,
  channels,
});

const articles = [
  article('a', '2023-12-15', 'news', ['Cổng', 'Zalo']),
  article('b', '2024-01-15', 'news', ['Cổng']),
  article('c', '2024-03-14', 'video', []),
];

const toTable = (records: Partial<AppendixRecords>) => {
  const [appendix] = buildAppendices(factsOf(records), APPENDIX_IDS).map(toAppendix);
  if (appendix === undefined) throw new Error('Nothing was built.');
  return appendix.blocks.map((block) => {
    if (block.kind !== 'table') throw new Error(`A ${block.kind} among the tables.`);
    return block.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('')));
  });
};

describe('an appendix', () => {
  it('that has nothing to list is left out, whatever was chosen', () => {
    expect(buildAppendices(factsOf({}), APPENDIX_IDS)).toEqual([]);
    expect(buildAppendices(factsOf({ articles }), APPENDIX_IDS).map(({ id }) => id)).toEqual(['articles']);
  });

  it('that was not chosen is left out, and the order is that of the forms, not of the choice', () => {
    const outreach = [
      {
        documentId: 'o',
        date: day('2024-02-01'),
        title: 'Pa nô',
        channel: 'Pa nô',
        quantity: 3,
        unit: 'cụm',
      },
    ];
    const facts = factsOf({ articles, outreach });
    expect(buildAppendices(facts, ['outreach', 'articles']).map(({ id }) => id)).toEqual([
      'articles',
      'outreach',
    ]);
    expect(buildAppendices(facts, ['outreach']).map(({ id }) => id)).toEqual(['outreach']);
  });

  it('says which records it needs', () => {
    expect(requiredLists(['articles', 'articles'])).toEqual(['articles']);
    expect(requiredLists(['procedures', 'evidence'])).toEqual(['procedures', 'changes', 'evidence']);
  });
});

it('articles stand in their reporting month and kind, an article on two channels once', () => {
  expect(toTable({ articles })).toEqual([
    [
      ['Tháng 01/2024', '1', '0', '1'],
      ['Tháng 02/2024', '1', '0', '1'],
      ['Tháng 3/2024', '0', '1', '1'],
      ['Tổng số', '2', '1', '3'],
    ],
    [
      ['1', '15/12/2023', 'Bài a', 'Tin', 'Cổng và Zalo', '', 'Thủ tục hành chính'],
      ['2', '15/01/2024', 'Bài b', 'Tin', 'Cổng', '', 'Thủ tục hành chính'],
      ['3', '14/3/2024', 'Bài c', 'Video', '', '', 'Thủ tục hành chính'],
      ['', '', 'Tổng số: 3 tin, bài', '', '', '', ''],
    ],
  ]);
});

it('meetings that do not state their attendees are known to lack them; the sum is of those that do', () => {
  const meeting = (documentId: string, kind: string, attendees: number | null) => ({
    documentId,
    date: day('2024-02-05'),
    title: `Họp ${documentId}`,
    kind,
    host: 'Chủ tịch',
    place: null,
    attendees,
    documents: [
      { number: '76', symbol: 'NQ-CP' },
      { number: '7', symbol: 'KH-UBND' },
    ],
    evidence: 2,
  });
  const meetings = [
    meeting('a', 'flag-ceremony', 40),
    meeting('b', 'conference', null),
    meeting('c', 'flag-ceremony', 1200),
  ];
  expect(toTable({ meetings })).toEqual([
    [
      ['Hội nghị', '1', '...'],
      ['Chào cờ đầu tháng', '2', '1.240'],
      ['Tổng số', '3', '1.240'],
    ],
    [
      ['1', '05/02/2024', 'Họp a', 'Chào cờ đầu tháng', 'Chủ tịch', '', '40', '76/NQ-CP và 07/KH-UBND', '2'],
      ['2', '05/02/2024', 'Họp b', 'Hội nghị', 'Chủ tịch', '', '...', '76/NQ-CP và 07/KH-UBND', '2'],
      [
        '3',
        '05/02/2024',
        'Họp c',
        'Chào cờ đầu tháng',
        'Chủ tịch',
        '',
        '1.200',
        '76/NQ-CP và 07/KH-UBND',
        '2',
      ],
      ['', '', 'Tổng số: 3 cuộc', '', '', '', '1.240', '', '6'],
    ],
  ]);
});

it('quantities of different units are not added up', () => {
  const outreach = (documentId: string, quantity: number, unit: string) => ({
    documentId,
    date: day('2024-02-05'),
    title: 'Trực quan',
    channel: 'Pa nô, áp phích',
    quantity,
    unit,
  });
  expect(
    toTable({ outreach: [outreach('a', 2.5, 'm2'), outreach('b', 3, 'cụm'), outreach('c', 4, 'cụm')] })[0],
  ).toEqual([
    ['Pa nô, áp phích', '1', '2,5', 'm2'],
    ['Pa nô, áp phích', '2', '7', 'cụm'],
    ['Tổng số', '3', '', ''],
  ]);
});

it('procedures are told by sector; one posted after the last day of the period is not posted yet', () => {
  const civil = { slug: 'ho-tich', name: 'Hộ tịch' };
  const procedure = (
    code: string,
    sector: typeof civil | null,
    onlineLevel: string,
    postedOn: string | null,
  ) => ({
    documentId: code,
    code,
    name: `Thủ tục ${code}`,
    sector,
    onlineLevel,
    postedOn: postedOn === null ? null : day(postedOn),
  });
  const [summary, list, changes] = toTable({
    procedures: [
      procedure('1.000001', civil, 'full', '2024-03-14'),
      procedure('1.000002', civil, 'partial', '2024-03-15'),
      procedure('1.000003', null, 'none', null),
    ],
    changes: [
      {
        documentId: 'x',
        kind: 'abolished',
        code: '1.000009',
        name: 'Thủ tục cũ',
        sector: civil,
        decisionNumber: '385/QĐ-UBND',
        decisionDate: day('2024-02-05'),
        decisionIssuer: 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh',
        effectiveOn: day('2024-02-20'),
        postedOn: day('2024-02-19'),
      },
    ],
  });
  expect(summary).toEqual([
    ['Hộ tịch', '2', '0', '0', '0', '1', '1', '1', '0', '1', '50%'],
    ['Chưa ghi lĩnh vực', '1', '0', '0', '0', '0', '0', '0', '1', '0', '0%'],
    ['Tổng số', '3', '0', '0', '0', '1', '1', '1', '1', '1', '33,3%'],
  ]);
  expect(list?.map((row) => row.at(-1))).toEqual(['14/3/2024', '', '', '']);
  expect(list?.at(-1)?.join('')).toBe('Tổng số: 3 thủ tục');
  expect(changes?.[0]).toEqual([
    '1',
    '19/02/2024',
    '1.000009',
    'Thủ tục cũ',
    'Bãi bỏ',
    '385/QĐ-UBND ngày 05/02/2024 của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh',
    '20/02/2024',
  ]);
});

it('an objective tells how far it has come, and "..." where nothing is known', () => {
  const objective = (title: string, target: number, reached: number | null) => ({
    planDocumentId: 'p',
    plan: '07/KH-UBND',
    title,
    unit: 'tin, bài',
    target,
    reached,
    due: day('2024-12-14'),
    state: 'on-track' as const,
  });
  expect(toTable({ objectives: [objective('Một', 40, 25), objective('Hai', 12, null)] })).toEqual([
    [
      ['1', 'Một', '07/KH-UBND', 'tin, bài', '40', '25', '62,5%', '14/12/2024', 'Đang thực hiện'],
      ['2', 'Hai', '07/KH-UBND', 'tin, bài', '12', '...', '...', '14/12/2024', 'Đang thực hiện'],
      ['', 'Tổng số: 2 chỉ tiêu', '', '', '', '', '', '', ''],
    ],
  ]);
});

it('evidence is listed piece by piece with where it is', () => {
  const piece = (url: string | null, file: string | null) => ({
    documentId: 'a',
    type: 'article' as const,
    date: day('2024-02-05'),
    record: 'Bài a',
    title: 'Ảnh chụp',
    url,
    file,
  });
  expect(
    toTable({
      evidence: [piece('https://x.vn/a', null), piece('https://x.vn/b', 'b.png'), piece(null, null)],
    }),
  ).toEqual([
    [
      ['1', '05/02/2024', 'Tin, bài', 'Bài a', 'Ảnh chụp', 'https://x.vn/a'],
      ['2', '05/02/2024', 'Tin, bài', 'Bài a', 'Ảnh chụp', 'https://x.vn/b; b.png'],
      ['3', '05/02/2024', 'Tin, bài', 'Bài a', 'Ảnh chụp', ''],
      ['', '', '', 'Tổng số: 3 tài liệu', '', ''],
    ],
  ]);
});

it('a row leads to its record from what it is called, and from there only', () => {
  const [appendix] = buildAppendices(factsOf({ articles }), ['articles']).map(toAppendix);
  const list = appendix?.blocks[1];
  const [row] = list?.kind === 'table' ? list.rows : [];
  expect(row?.cells.map((cell) => cell.map(({ source }) => source))).toEqual([
    [undefined],
    [undefined],
    ['article:a'],
    [undefined],
    [undefined],
    [],
    [undefined],
  ]);
});
