import { findings } from '../testing/input';

const WORDS = 'Công tác tuyên truyền cải cách hành chính được triển khai khá toàn diện, đồng bộ';

const checkRepetition = (now: readonly string[], before: readonly string[], key = 'review') =>
  findings({
    sections: [{ key, title: 'II. Đánh giá chung', text: 'Đã viết.' }],
    rendered: [{ key, lines: now }],
    last: { label: 'báo cáo số 145/BC-UBND ngày 20/12/2023', sections: [{ key, lines: before }] },
  });

test('a section that differs only in dates, numbers and period is reported, with the report it was copied from', () => {
  const now = [`6 tháng đầu năm 2024, ${WORDS} với 42 tin, bài, đạt 88,9% (đến ngày 14/6/2024).`, 'Quý II.'];
  const before = [
    `6 tháng cuối năm 2023, ${WORDS} với 1.031 tin, bài, đạt 100% (đến ngày 14/12/2023).`,
    'Quý IV.',
  ];
  expect(checkRepetition(now, before)).toEqual([
    {
      code: 'same_as_last',
      severity: 'warning',
      message:
        'Phần “II. Đánh giá chung” giống hệt báo cáo số 145/BC-UBND ngày 20/12/2023, chỉ khác ngày tháng và con số; cần viết theo tình hình của kỳ này.',
      place: { kind: 'section', key: 'review', line: 0, from: 0, to: 0, excerpt: '' },
      records: [],
      more: 0,
    },
  ]);
});

test.each([
  ['Tháng 6 năm 2024', 'Tháng 5/2024'],
  ['quý I năm 2024', 'Quý III/2023'],
  ['9 tháng đầu năm 2024', '6 tháng đầu năm 2024'],
  ['năm 2024', 'cả năm 2023'],
  ['từ ngày 15 tháng 12 năm 2023', 'từ ngày 15 tháng 6 năm 2023'],
])('"%s" and "%s" are names of periods', (now, before) => {
  expect(checkRepetition([`${now} ${WORDS}`], [`${before} ${WORDS}`])).toHaveLength(1);
});

test('one different word is enough to make a different text', () => {
  expect(checkRepetition([`${WORDS} và kịp thời`], [WORDS])).toEqual([]);
});

test('short sections and the opening and closing formulas may repeat', () => {
  const short = ['Không có kiến nghị, đề xuất gì khác.'];
  expect(checkRepetition(short, short)).toEqual([]);
  expect(checkRepetition([WORDS], [WORDS], 'opening')).toEqual([]);
  expect(checkRepetition([WORDS], [WORDS], 'closing')).toEqual([]);
});

test('nothing is reported without a last report, or when it had no such section', () => {
  const rendered = [{ key: 'results', lines: [WORDS] }];
  expect(findings({ rendered, last: null })).toEqual([]);
  expect(findings({ rendered, last: { label: 'x', sections: [{ key: 'other', lines: [WORDS] }] } })).toEqual(
    [],
  );
});
