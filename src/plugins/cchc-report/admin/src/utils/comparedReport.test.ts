import {
  parsePeriod,
  periodKey,
  previousPeriod,
  samePeriodLastYear,
} from '../../../server/src/domain/period';
import { toEarlierQuery } from './comparedReport';

const asked = (period: string, more: object = {}) => ({
  period,
  from: null,
  to: null,
  by: null,
  key: null,
  ...more,
});

test.each(['2024-01', '2024-06', '2024-Q1', '2024-H1', '2024-H2', '2024-9M', '2024'])(
  'the records behind the comparisons of %s are those of the periods the server compares with',
  (key) => {
    const period = parsePeriod({ period: key });
    expect(toEarlierQuery(asked(key), 'previous')?.period).toBe(periodKey(previousPeriod(period)));
    expect(toEarlierQuery(asked(key), 'sameLastYear')?.period).toBe(periodKey(samePeriodLastYear(period)));
  },
);

test.each([
  ['2024-01-01', '2024-03-31'],
  ['2024-02-29', '2024-02-29'],
  ['2023-12-15', '2024-06-14'],
])('so are those of the days %s to %s', (from, to) => {
  const period = parsePeriod({ period: 'custom', from, to });
  const range = (compared: 'previous' | 'sameLastYear') => {
    const days = toEarlierQuery(asked('custom', { from, to }), compared);
    return `${days?.from}..${days?.to}`;
  };
  expect(range('previous')).toBe(periodKey(previousPeriod(period)));
  expect(range('sameLastYear')).toBe(periodKey(samePeriodLastYear(period)));
});

test('a row stays the row, but a month is compared with a month', () => {
  expect(toEarlierQuery(asked('2024-H1', { by: 'kind', key: 'news' }), 'previous')).toEqual(
    asked('2023-H2', { by: 'kind', key: 'news' }),
  );
  expect(toEarlierQuery(asked('2024-H1', { by: 'month', key: '2024-01' }), 'previous')).toEqual(
    asked('2023-12'),
  );
  expect(toEarlierQuery(asked('2024-H1', { by: 'month', key: '2024-01' }), 'sameLastYear')).toEqual(
    asked('2023-01'),
  );
});

test('what cannot be asked is not', () => {
  expect(toEarlierQuery(asked('2000'), 'previous')).toBeNull();
  expect(toEarlierQuery(asked('banana'), 'previous')).toBeNull();
  expect(toEarlierQuery(asked('custom', { from: 'x', to: 'y' }), 'previous')).toBeNull();
  expect(
    toEarlierQuery(
      asked('custom', { from: '2024-01-01', to: '2024-03-31', by: 'month', key: '2024-01' }),
      'previous',
    ),
  ).toBeNull();
});
