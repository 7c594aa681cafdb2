import type { ReportSummary, WorkItem } from '../../../../server/src/contract';
import type { ActionUid } from '../../../../server/src/permissions';
import { listFirstSteps } from './firstSteps';
import { listTasks, type OfficeWork } from './work';

/** Shows the key of a text with its values. */
const text = (key: string, values: object = {}): string => [key, ...Object.values(values)].join(' | ');

const AGENCY = { documentId: 'a1', slug: 'dong-kinh', name: 'UBND xã Đông Kinh' };
const period = (key: string, label: string) => ({
  key,
  label,
  from: '2026-01-01',
  to: '2026-03-31',
  cutoff: 'calendar' as const,
  timeZone: 'Asia/Ho_Chi_Minh' as const,
});
const done = (by: string) => ({ at: '2026-03-20T03:00:00Z', by });

const report = (change: Partial<ReportSummary>): ReportSummary => ({
  documentId: 'r1',
  agency: AGENCY,
  kind: 'quarter',
  period: period('2026-Q1', 'Quý I năm 2026'),
  title: '',
  state: 'draft',
  version: 1,
  created: done('Hoa'),
  updated: done('Hoa'),
  submitted: null,
  returned: null,
  issued: null,
  supersedes: null,
  ...change,
});

const NOTHING: OfficeWork = { waiting: [], drafts: [], incomplete: null, today: '2026-04-02' };
const mayAs =
  (...held: ActionUid[]) =>
  (name: ActionUid) =>
    held.includes(name);
const clerk = mayAs('read', 'draft', 'submit');
const leader = mayAs('read', 'return', 'issue');

const waiting: WorkItem = {
  kind: 'to-issue',
  agency: AGENCY,
  report: 'r1',
  title: 'Báo cáo quý I năm 2026',
  at: '2026-03-20T03:00:00Z',
  by: 'Hoa',
  url: '/plugins/cchc-report-life/r1',
};

test('what waits for the account comes first, with its place and its reason', () => {
  expect(listTasks({ ...NOTHING, waiting: [waiting] }, leader, text)).toEqual([
    {
      to: '/plugins/cchc-report-life/r1',
      name: 'mine.act.to-issue | work.report | Báo cáo quý I năm 2026 | UBND xã Đông Kinh',
      reason: 'mine.why.to-issue | Hoa | 20/03/2026',
      isUrgent: true,
    },
  ]);
});

test('a draft that is due or returned is named once; the other drafts follow', () => {
  const due: WorkItem = { ...waiting, kind: 'due', due: '2026-04-05' };
  const returned = report({ documentId: 'r2', returned: { ...done('Mai'), remark: 'Bổ sung số liệu' } });
  const work = { ...NOTHING, waiting: [due], drafts: [report({}), returned, report({ documentId: 'r3' })] };
  expect(listTasks(work, clerk, text).map(({ to }) => to)).toEqual([
    '/plugins/cchc-report-life/r1',
    '/plugins/cchc-report-life/r3',
  ]);
  expect(listTasks(work, leader, text)).toHaveLength(1);
});

test('records that lack something are one line with their counts', () => {
  const counts = { publication: 2, evidence: 46, link: 0, topic: null };
  const incomplete = { period: period('2026-Q1', 'Quý I năm 2026'), counts, records: [] };
  expect(listTasks({ ...NOTHING, incomplete }, clerk, text)).toEqual([
    {
      to: '/plugins/cchc-report-incomplete?lack=publication',
      name: 'work.incomplete | Quý I năm 2026',
      reason:
        'work.incomplete.why | work.incomplete.lack | incomplete.lack.publication | 2; work.incomplete.lack | incomplete.lack.evidence | 46',
      isUrgent: false,
    },
  ]);
});

test('the first steps fit the role', () => {
  const beginner = {
    isAdministrator: false,
    agencyUid: 'api::agency.agency',
    recordUid: 'api::article.article',
  };
  const keys = (steps: ReturnType<typeof listFirstSteps>) => steps.map(({ key }) => key);
  expect(keys(listFirstSteps({ ...beginner, may: clerk }))).toEqual(['record', 'figures', 'draft']);
  expect(keys(listFirstSteps({ ...beginner, may: leader, recordUid: null }))).toEqual([
    'figures',
    'submitted',
    'issuing',
  ]);
  expect(keys(listFirstSteps({ ...beginner, may: () => true, isAdministrator: true }))).toEqual([
    'office',
    'settings',
    'accounts',
  ]);
  expect(keys(listFirstSteps({ ...beginner, may: mayAs('read'), recordUid: null }))).toEqual(['figures']);
});
