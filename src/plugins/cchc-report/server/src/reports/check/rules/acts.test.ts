import { day, findingsIn, listFindings } from '../testing/input';

const on = (asOf: string) => ({ asOf: day(asOf) });

test('TR-05: an act that was replaced by the report’s day is a warning with the one that replaced it', () => {
  expect(listFindings('Theo Nghị định số 42/2022/NĐ-CP.', on('2026-06-30'))).toEqual([]);
  expect(findingsIn('Theo Nghị định số 42/2022/NĐ-CP.', on('2026-07-01'))).toEqual([
    {
      code: 'act_not_in_force',
      severity: 'warning',
      excerpt: 'Nghị định số 42/2022/NĐ-CP',
      message:
        '“Nghị định số 42/2022/NĐ-CP” hết hiệu lực từ ngày 01/7/2026; văn bản thay thế: Nghị định số 224/2026/NĐ-CP.',
    },
  ]);
});

test('TR-05: an act that is not yet in force is a warning with its day', () => {
  expect(findingsIn('Theo NĐ 118/2025/NĐ-CP.', on('2024-06-15')).map(({ message }) => message)).toEqual([
    '“NĐ 118/2025/NĐ-CP” có hiệu lực từ ngày 01/7/2025, sau ngày của báo cáo này.',
  ]);
});

test.each([
  ['61/2018/NĐ-CP', '61/2018/NĐ-CP'],
  ['Nghị định 61/2018', 'Nghị định 61/2018'],
  ['NĐ số 61/2018/NĐ-CP', 'NĐ số 61/2018/NĐ-CP'],
  ['Luật Lưu trữ số 01/2011/QH13', 'Luật Lưu trữ số 01/2011/QH13'],
])('"%s" is found', (cited, excerpt) => {
  expect(listFindings(`Thực hiện ${cited}, xã đã triển khai.`, on('2026-12-01'))).toEqual([
    `act_not_in_force: ${excerpt}`,
  ]);
});

test.each(['ngày 42/2022', '161/2018/NĐ-CP', '61/2018/NQ-HĐND', 'Kế hoạch số 61/2018', 'NĐ 30/2020/NĐ-CP'])(
  'no finding: %s',
  (text) => {
    const told = listFindings(`Theo ${text}.`, on('2026-12-01'));
    expect(told.filter((each) => each.startsWith('act_'))).toEqual([]);
  },
);
