import type { ReportSummary } from '../../../../server/src/contract';
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

const NOTHING: OfficeWork = { due: [], open: [], incomplete: null };
const mayAs =
  (...held: ActionUid[]) =>
  (name: ActionUid) =>
    held.includes(name);
const clerk = mayAs('read', 'draft', 'submit');
const leader = mayAs('read', 'return', 'issue');

test('a submitted report waits for the leader and not for the clerk', () => {
  const work = { ...NOTHING, open: [report({ state: 'submitted', submitted: done('Hoa') })] };
  expect(listTasks(work, leader, text)).toEqual([
    {
      to: '/plugins/cchc-report-life/r1',
      name: 'work.submitted | work.report | life.reportOf | quý I năm 2026 | UBND xã Đông Kinh',
      reason: 'work.submitted.why | Hoa | 20/03/2026',
      isUrgent: true,
    },
  ]);
  expect(listTasks(work, clerk, text)).toEqual([]);
});

test('a returned draft comes before drafts in work, with the remark', () => {
  const returned = report({ documentId: 'r2', returned: { ...done('Mai'), remark: 'Bổ sung số liệu' } });
  const tasks = listTasks({ ...NOTHING, open: [report({}), returned] }, clerk, text);
  expect(tasks.map(({ to }) => to)).toEqual(['/plugins/cchc-report-life/r2', '/plugins/cchc-report-life/r1']);
  expect(tasks[0]?.reason).toBe('work.returned.why | Mai | 20/03/2026 | Bổ sung số liệu');
});

test('a due report without a draft leads to its dialog; one with a draft leads to the draft, once', () => {
  const due = {
    agency: AGENCY,
    kind: 'quarter' as const,
    period: period('2026-Q1', 'Quý I năm 2026'),
    due: '2026-04-05',
    status: 'due' as const,
    daysLeft: 3,
  };
  const [task, ...others] = listTasks({ ...NOTHING, due: [{ ...due, report: null }] }, clerk, text);
  expect(task?.to).toBe('/plugins/cchc-report-life?agency=dong-kinh&making=2026-Q1&cutoff=calendar');
  expect(task?.reason).toBe('work.due.why | 05/04/2026 | life.due.left | 3');
  expect(others).toEqual([]);

  const drafted = { ...due, report: { documentId: 'r1', state: 'draft' as const, sections: 6, edited: 1 } };
  const tasks = listTasks({ ...NOTHING, due: [drafted], open: [report({})] }, clerk, text);
  expect(tasks.map(({ to, reason }) => [to, reason])).toEqual([
    ['/plugins/cchc-report-life/r1', 'work.due.why | 05/04/2026 | life.due.left | 3'],
  ]);
  const running = { ...due, status: 'running' as const, report: null };
  expect(listTasks({ ...NOTHING, due: [running] }, clerk, text)).toEqual([]);
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
