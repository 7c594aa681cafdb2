import type { Text } from '../../hooks/useText';
import { describeDaysLeft, describeDue, openDue, describeProgress } from './due';

/** Says the key and the values it is given. */
const text: Text = (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key);

test('a late report says by how many days, without a sign', () => {
  expect(describeDue({ status: 'overdue', daysLeft: -3 }, text)).toBe('life.due.overdue {"days":3}');
  expect(describeDue({ status: 'due', daysLeft: 2 }, text)).toBe('life.due.due');
});

test('on the due day itself no days are left but it is not late', () => {
  expect(describeDaysLeft({ status: 'due', daysLeft: 0 }, text)).toBe('life.due.today');
  expect(describeDaysLeft({ status: 'running', daysLeft: 41 }, text)).toBe('life.due.left {"days":41}');
  expect(describeDaysLeft({ status: 'overdue', daysLeft: -1 }, text)).toBeNull();
  expect(describeDaysLeft({ status: 'issued', daysLeft: 5 }, text)).toBeNull();
});

test('a draft says how many of its sections somebody has edited', () => {
  const report = { documentId: 'a', state: 'draft', sections: 6, edited: 3 } as const;
  expect(describeProgress({ report }, text)).toBe('life.progress.draft {"edited":3,"sections":6}');
  expect(describeProgress({ report: { ...report, state: 'submitted' } }, text)).toBe('life.state.submitted');
  expect(describeProgress({ report: { ...report, state: 'discarded' } }, text)).toBe('life.progress.none');
  expect(describeProgress({ report: null }, text)).toBe('life.progress.none');
});

test('what is late or due comes before what is running, and what is issued is left out', () => {
  const all = (['running', 'overdue', 'issued', 'due'] as const).map((status) => ({ status }));
  expect(openDue(all).map(({ status }) => status)).toEqual(['overdue', 'due', 'running']);
});
