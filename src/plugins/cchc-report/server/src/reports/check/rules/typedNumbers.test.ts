import { breakdown, figure } from '../../../domain/narrative/testing/figures';
import { findings, findingsIn, listFindings } from '../testing/input';

const figures = [
  {
    ...figure(
      'articles',
      [42, 31, 43],
      breakdown('kind', ['news', 'Tin', 30, 25, 29], ['feature', 'Bài', 12, 6, 14]),
    ),
    label: 'Tin, bài',
  },
  {
    ...figure('outreach', [4, null, null], {
      by: 'channel',
      rows: [
        { key: 'pa-no', label: 'Pa nô', value: 4, previous: 2, sameLastYear: 1, quantity: 111, unit: 'cụm' },
      ],
    }),
    label: 'Hình thức khác',
  },
  { ...figure('procedures-in-force', [45, null, null]), label: 'Đang có hiệu lực' },
  { ...figure('procedures-posted', [40, null, null]), label: 'Đã công khai' },
];

const messages = (text: string) => findingsIn(text, { figures }).map(({ message }) => message);

test.each([
  ['42 tin, bài', '42', '“Tin, bài”'],
  ['31 tin, bài', '31', '“Tin, bài” của kỳ trước'],
  ['43 tin, bài', '43', '“Tin, bài” của cùng kỳ năm trước'],
  ['30 tin', '30', '“Tin, bài: Tin”'],
  ['111 cụm', '111', '“Hình thức khác: Pa nô”'],
  ['tăng 11 tin, bài', '11', 'mức tăng, giảm của “Tin, bài”'],
  ['còn 5 thủ tục', '5', '“Đang có hiệu lực” còn lại'],
  ['chiếm 71,4%', '71,4%', 'tỷ lệ của “Tin, bài: Tin”'],
  ['chiếm 71%', '71%', 'tỷ lệ của “Tin, bài: Tin”'],
  ['tăng 35,5%', '35,5%', 'mức tăng, giảm của “Tin, bài”'],
  ['đạt 88,9%', '88,9%', 'tỷ lệ của “Đã công khai”'],
  ['4 lần', '4', '“Hình thức khác” và “Hình thức khác: Pa nô”'],
])('"%s" equals a figure and could be a placeholder', (text, number, names) => {
  expect(messages(text)).toEqual([
    `Số ${number} gõ tay, hiện trùng với số liệu ${names}. Nên chèn số liệu để con số luôn theo hồ sơ.`,
  ]);
});

test.each(['44 tin, bài', '1.042 tin, bài', '42%', '71,5%', '88,8%', '29 tin, 0 bài'])(
  '"%s" is no figure of the period',
  (text) => {
    expect(new Set(findingsIn(text, { figures }).map(({ code }) => code))).toEqual(
      new Set(['number_unmatched']),
    );
  },
);

test('a number that no figure equals is a warning, one that a figure equals is a note', () => {
  const told = findingsIn('- Đăng 42 tin, 999 bài; xem Điều 12.', { figures });
  expect(told).toEqual([
    {
      code: 'number_unmatched',
      severity: 'warning',
      excerpt: '999',
      message: 'Số 999 gõ tay, không trùng với số liệu nào của kỳ báo cáo; cần đối chiếu với hồ sơ.',
    },
    { code: 'number_typed', severity: 'note', excerpt: '42', message: expect.any(String) },
  ]);
});

test('numbers of placeholders, tables and heading marks do not count as typed', () => {
  const text = '### 1. Thống kê\n[table: articles-2024-99]\nCó {{ articles.total | plus: 99 }} tin, bài.';
  expect(listFindings(text)).toEqual([]);
});

test('when more than three figures equal a number, the first three are named', () => {
  const same = (['articles', 'meetings', 'outreach', 'plans', 'official-documents'] as const).map((id) =>
    figure(id, [8, null, null]),
  );
  expect(findings({ figures: same, sections: [{ key: 'a', title: '', text: 'Có 8 cuộc' }] })).toMatchObject([
    { message: expect.stringContaining('“articles”, “meetings”, “outreach” và 2 số liệu khác') },
  ]);
});
