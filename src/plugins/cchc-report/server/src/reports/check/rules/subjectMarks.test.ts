import { findings, findingsIn, listFindings } from '../testing/input';

test('"V/v" in the subject is reported for the whole report', () => {
  const told = findings({ subject: 'V/v kết quả công tác tuyên truyền CCHC' });
  expect(told.map(({ code, severity, place }) => [code, severity, place])).toEqual([
    ['vv_in_title', 'warning', { kind: 'report' }],
  ]);
});

test.each([
  ['## II. Báo cáo V/v tuyên truyền', 'V/v'],
  ['v/v tuyên truyền', 'v/v'],
  ['1. V/v tuyên truyền', 'V/v'],
  ['a) V/v tuyên truyền', 'V/v'],
  ['- V/V tuyên truyền', 'V/V'],
  ['“V/v tuyên truyền”', 'V/v'],
])('in a heading or at the start of a paragraph it is reported: %s', (text, mark) => {
  expect(listFindings(text).filter((told) => told.startsWith('vv_'))).toEqual([`vv_in_title: ${mark}`]);
});

test.each(['Theo Công văn số 12/UBND-VP V/v tuyên truyền', 'Về việc tuyên truyền, v.v.', 'VTV/VOV đưa tin'])(
  'elsewhere it is allowed: %s',
  (text) => {
    expect(findingsIn(text)).toEqual([]);
  },
);
