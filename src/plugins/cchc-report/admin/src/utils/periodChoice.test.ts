import { keyedPeriodKey, type KeyedPeriod } from '../../../server/src/domain/period/kinds';
import { convertKind, parsePeriodKey, offeredYears, stepChoice } from './periodChoice';

test.each<[string, KeyedPeriod]>([
  ['2024-01', { kind: 'month', year: 2024, number: 1 }],
  ['2024-12', { kind: 'month', year: 2024, number: 12 }],
  ['2024-Q3', { kind: 'quarter', year: 2024, number: 3 }],
  ['2024-H2', { kind: 'half-year', year: 2024, number: 2 }],
  ['2024-9M', { kind: 'nine-months', year: 2024, number: 1 }],
  ['2024', { kind: 'year', year: 2024, number: 1 }],
])('the key %s is read as its choice and written back the same', (key, choice) => {
  expect(parsePeriodKey(key)).toEqual(choice);
  expect(keyedPeriodKey(choice)).toBe(key);
});

test.each([
  null,
  '',
  'custom',
  '2024-13',
  '2024-Q5',
  '2024-H3',
  '24',
  '2024-01-01..2024-03-31',
  'constructor',
])('%s is no choice of the form', (key) => {
  expect(parsePeriodKey(key)).toBeNull();
});

test.each([
  ['2024-01', -1, '2023-12'],
  ['2024-12', 1, '2025-01'],
  ['2024-Q1', -1, '2023-Q4'],
  ['2024-H2', 1, '2025-H1'],
  ['2024-9M', -1, '2023-9M'],
  ['2024', 1, '2025'],
])('from %s a step of %i leads to %s', (key, steps, expected) => {
  const choice = parsePeriodKey(key);
  const next = choice && stepChoice(choice, steps);
  expect(next && keyedPeriodKey(next)).toBe(expected);
});

test('no step leads out of the years the server takes', () => {
  expect(stepChoice({ kind: 'half-year', year: 2000, number: 1 }, -1)).toBeNull();
  expect(stepChoice({ kind: 'month', year: 2100, number: 12 }, 1)).toBeNull();
});

test.each([
  ['2024-H1', 'quarter', '2024-Q2'],
  ['2024-H2', 'month', '2024-12'],
  ['2024-Q2', 'month', '2024-06'],
  ['2024-05', 'quarter', '2024-Q2'],
  ['2024-09', 'half-year', '2024-H2'],
  ['2024-9M', 'quarter', '2024-Q3'],
  ['2024', 'half-year', '2024-H2'],
  ['2024-Q3', 'nine-months', '2024-9M'],
  ['2024-Q3', 'year', '2024'],
] as const)('%s as a %s is %s', (key, kind, expected) => {
  const choice = parsePeriodKey(key);
  expect(choice && keyedPeriodKey(convertKind(choice, kind))).toBe(expected);
});

test('years are offered from next year back, with a chosen one far away among them', () => {
  expect(offeredYears('2026-11-24', 2024)).toEqual([
    2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016,
  ]);
  expect(offeredYears('2026-11-24', 2003).at(-1)).toBe(2003);
});
