import type { RecordAnswer } from '../../../contract';
import { figure } from '../../../domain/narrative/testing/figures';
import type { CheckedPlan } from '../input';
import { day, findings } from '../testing/input';

const plan = (number: number | string, purpose: CheckedPlan['purpose']): CheckedPlan => ({
  documentId: `plan${number}`,
  number,
  symbol: 'KH-UBND',
  issuedOn: day('2024-02-26'),
  purpose,
  objectives: [],
  subject: 'tuyên truyền  cải cách hành chính năm 2024',
});

const records = (count: number): RecordAnswer[] =>
  Array.from({ length: count }, (_, index) => ({
    documentId: `a${index}`,
    type: 'article',
    title: `Bài ${index}`,
    date: '2024-03-01',
    url: null,
  }));

test('two plans with the same purpose are reported together; plans with different purposes are not', () => {
  const plans = [plan(7, 'par-communication'), plan(9, 'par'), plan('12', 'par-communication')];
  expect(findings({ plans: [...plans, plan(3, 'other'), plan(4, 'other')] })).toEqual([
    {
      code: 'plans_same_purpose',
      severity: 'warning',
      message:
        'Trong năm có 2 kế hoạch cùng mục đích “Tuyên truyền cải cách hành chính”: 07/KH-UBND; 12/KH-UBND.',
      place: { kind: 'records' },
      records: [
        {
          documentId: 'plan7',
          type: 'plan',
          title: '07/KH-UBND tuyên truyền cải cách hành chính năm 2024',
          date: '2024-02-26',
          url: null,
        },
        {
          documentId: 'plan12',
          type: 'plan',
          title: '12/KH-UBND tuyên truyền cải cách hành chính năm 2024',
          date: '2024-02-26',
          url: null,
        },
      ],
      more: 0,
    },
  ]);
});

test('records without evidence and unpublished records are reported, the first hundred by name and the rest by number', () => {
  const [evidence, drafts, ...rest] = findings({
    withoutEvidence: { total: 250, records: records(120) },
    draftsInside: { total: 2, records: records(2) },
  });
  expect([evidence?.code, evidence?.records.length, evidence?.more, evidence?.message]).toEqual([
    'evidence_missing',
    100,
    150,
    '250 hồ sơ trong kỳ chưa có minh chứng.',
  ]);
  expect([drafts?.code, drafts?.records.length, drafts?.more, drafts?.message]).toEqual([
    'drafts_inside',
    2,
    0,
    '2 hồ sơ có ngày trong kỳ chưa được xuất bản nên không được tính.',
  ]);
  expect(rest).toEqual([]);
});

test('an unfinished period is reported with its last day', () => {
  expect(findings({ provisional: true }).map(({ code, message }) => [code, message])).toEqual([
    ['period_not_over', 'Kỳ báo cáo đến hết ngày 14/6/2024 mới kết thúc; số liệu còn thay đổi.'],
  ]);
});

test('a figure without value is reported by name; a figure of zero is not', () => {
  const figures = [
    { ...figure('meetings', [null, 3, null]), label: 'Hội nghị, cuộc họp' },
    figure('articles', [0, null, null]),
  ];
  expect(findings({ figures })).toEqual([
    {
      code: 'figure_null',
      severity: 'note',
      message: 'Chưa có số liệu: “Hội nghị, cuộc họp”.',
      place: { kind: 'figure', id: 'meetings' },
      records: [],
      more: 0,
    },
  ]);
});
