import type { WorkItem } from '../../../server/src/contract';
import { explainWork, isPressing, nameWork } from './describeWork';

/** Shows the key of a text with its values. */
const text = (key: string, values: object = {}): string => [key, ...Object.values(values)].join(' | ');

const item = (change: Partial<WorkItem>): WorkItem => ({
  kind: 'to-issue',
  agency: { documentId: 'a1', slug: 'dong-kinh', name: 'UBND xã Đông Kinh' },
  report: 'r1',
  title: 'Báo cáo quý I năm 2026',
  at: '2026-03-31T18:00:00Z',
  by: 'Lê Thị Hoa',
  url: '/plugins/cchc-report-life/r1',
  ...change,
});
const TODAY = '2026-04-03';

test('a submitted report says who put it there on which Vietnamese day, the note and the days left', () => {
  const submitted = item({ text: 'Xin anh xem phần II.', due: '2026-04-05' });
  expect(nameWork(submitted, text)).toBe(
    'mine.act.to-issue | work.report | Báo cáo quý I năm 2026 | UBND xã Đông Kinh',
  );
  expect(explainWork(submitted, TODAY, text)).toBe(
    'mine.why.to-issue | Lê Thị Hoa | 01/04/2026mine.said | Xin anh xem phần II.. mine.due | 05/04/2026 | life.due.left | 2',
  );
});

test('a due day counts to the day itself and then the days past it', () => {
  const due = (day: string) => explainWork(item({ kind: 'due', due: day }), TODAY, text);
  expect(due('2026-04-03')).toBe('mine.due | 03/04/2026 | life.due.today');
  expect(due('2026-03-31')).toBe('mine.due | 31/03/2026 | life.due.overdue | 3');
});

test('a due report without a draft is to be begun, one with a draft to be written and submitted', () => {
  const { report: _, ...without } = item({ kind: 'due', due: '2026-04-05' });
  expect(nameWork(without, text)).toContain('mine.act.due');
  expect(nameWork(item({ kind: 'due', due: '2026-04-05' }), text)).toContain('mine.act.draft');
});

test('late work and work that another waits for is pressing', () => {
  expect(isPressing(item({ kind: 'due', due: '2026-04-05' }), TODAY)).toBe(false);
  expect(isPressing(item({ kind: 'overdue', due: '2026-04-02' }), TODAY)).toBe(true);
  expect(isPressing(item({ kind: 'remark' }), TODAY)).toBe(false);
  expect(isPressing(item({ kind: 'returned' }), TODAY)).toBe(true);
});
