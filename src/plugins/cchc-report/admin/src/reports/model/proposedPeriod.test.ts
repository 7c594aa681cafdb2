import { proposePeriod } from './proposedPeriod';

const due = (
  key: string,
  status: 'running' | 'due' | 'overdue' | 'issued',
  state?: 'draft' | 'discarded',
) => ({
  status,
  period: { key, cutoff: 'decree' as const },
  report: state === undefined ? null : { documentId: key, state, sections: 6, edited: 0 },
});

test('a new report is proposed for the period that is due, before the late ones and the running one', () => {
  const calendar = [
    due('2026-Q2', 'overdue'),
    due('2026-Q3', 'overdue'),
    due('2026-11', 'due'),
    due('2026', 'running'),
  ];
  expect(proposePeriod(calendar)?.key).toBe('2026-11');
  expect(proposePeriod(calendar.filter(({ status }) => status !== 'due'))?.key).toBe('2026-Q3');
  expect(proposePeriod([due('2026', 'running')])?.key).toBe('2026');
});

test('a period that has a draft is not proposed again, one whose draft was discarded is', () => {
  expect(proposePeriod([due('2026-11', 'due', 'draft'), due('2026-Q3', 'overdue')])?.key).toBe('2026-Q3');
  expect(proposePeriod([due('2026-11', 'due', 'discarded')])?.key).toBe('2026-11');
  expect(proposePeriod([due('2026-11', 'due', 'draft')])).toBeNull();
  expect(proposePeriod([])).toBeNull();
});
