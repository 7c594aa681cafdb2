import { parsePeriod, type PeriodQuery } from './period';

test.each([
  ['2024-06', { kind: 'month', year: 2024, number: 6 }],
  ['2024-12', { kind: 'month', year: 2024, number: 12 }],
  ['2024-Q1', { kind: 'quarter', year: 2024, number: 1 }],
  ['2024-Q4', { kind: 'quarter', year: 2024, number: 4 }],
  ['2024-H1', { kind: 'half-year', year: 2024, number: 1 }],
  ['2024-H2', { kind: 'half-year', year: 2024, number: 2 }],
  ['2024-9M', { kind: 'nine-months', year: 2024, number: 1 }],
  ['2024', { kind: 'year', year: 2024, number: 1 }],
  ['2000', { kind: 'year', year: 2000, number: 1 }],
  ['2100-H2', { kind: 'half-year', year: 2100, number: 2 }],
])('the key %s is read', (period, expected) => {
  expect(parsePeriod({ period })).toEqual(expected);
  expect(parsePeriod({ period, from: undefined, to: undefined })).toEqual(expected);
});

test('a custom period is read from its two days', () => {
  expect(parsePeriod({ period: 'custom', from: '2024-01-01', to: '2024-03-31' })).toEqual({
    kind: 'custom',
    from: '2024-01-01',
    to: '2024-03-31',
  });
  expect(parsePeriod({ period: 'custom', from: '2024-02-29', to: '2024-02-29' })).toMatchObject({
    to: '2024-02-29',
  });
});

test('the printed key of a custom period can be sent back', () => {
  expect(parsePeriod({ period: '2024-01-01..2024-03-31' })).toEqual({
    kind: 'custom',
    from: '2024-01-01',
    to: '2024-03-31',
  });
});

test('empty fields of a form count as not given', () => {
  expect(parsePeriod({ period: '2024-H1', from: '', to: '' })).toEqual({
    kind: 'half-year',
    year: 2024,
    number: 1,
  });
});

const NOT_KEYS = [
  '2024-q1',
  '2024-h1',
  '2024-9m',
  'Custom',
  'CUSTOM',
  '2024-Q0',
  '2024-Q5',
  '2024-H3',
  '2024-H0',
]
  .concat([
    '2024-00',
    '2024-13',
    '2024-6',
    '2024-3M',
    '2024Q1',
    '24',
    '02024',
    '2024-',
    '2024-06-14',
    ' 2024',
    '2024\n',
  ])
  .concat(['2024-01-01..', '2024-01-01...2024-03-31', '2024-H1,2024-H2', '__proto__', 'x'.repeat(10_000)]);

test.each(NOT_KEYS)('%j is refused as no period', (period) => {
  expect(() => parsePeriod({ period })).toThrow(expect.objectContaining({ code: 'period_invalid' }));
});

const custom = (from?: string, to?: string): PeriodQuery => ({ period: 'custom', from, to });

test.each<[string, PeriodQuery]>([
  ['period_missing', {}],
  ['period_missing', { period: '' }],
  ['period_missing', { from: '2024-01-01', to: '2024-03-31' }],
  ['period_range_incomplete', custom()],
  ['period_range_incomplete', custom('2024-01-01')],
  ['period_range_incomplete', custom(undefined, '2024-03-31')],
  ['period_range_incomplete', custom('2024-01-01', '')],
  ['period_range_unexpected', { period: '2024-H1', from: '2024-01-01' }],
  ['period_range_unexpected', { period: '2024-H1', to: '2024-01-01' }],
  ['period_range_unexpected', { period: '2024-01-01..2024-03-31', to: '2024-03-31' }],
  ['date_invalid', custom('2023-02-29', '2024-03-31')],
  ['date_invalid', custom('2024-01-01', '2026-02-30')],
  ['date_invalid', custom('2024-01-01', '31/3/2024')],
  ['date_invalid', { period: '2024-01-01..2024-02-30' }],
  ['period_range_reversed', custom('2024-03-31', '2024-01-01')],
  ['period_range_reversed', custom('2030-01-01', '2024-01-01')],
  ['period_range_too_long', custom('2020-01-01', '2025-01-01')],
  ['period_range_too_long', custom('2020-02-29', '2025-02-28')],
  ['period_range_too_long', custom('2000-01-01', '2100-12-31')],
  ['period_year_out_of_range', { period: '1999' }],
  ['period_year_out_of_range', { period: '0000-H1' }],
  ['period_year_out_of_range', { period: '2101-01' }],
  ['period_year_out_of_range', { period: '9999-Q1' }],
  ['period_year_out_of_range', custom('1999-12-31', '2000-01-01')],
  ['period_year_out_of_range', custom('2100-12-31', '2101-01-01')],
])('%s is the refusal of %j', (code, query) => {
  expect(() => parsePeriod(query)).toThrow(expect.objectContaining({ code }));
});

test('a refusal carries what its Vietnamese text prints', () => {
  expect(() => parsePeriod({ period: '2024-Q9' })).toThrow(
    expect.objectContaining({
      params: { value: '2024-Q9', examples: expect.stringContaining('2024-01, 2024-Q1, 2024-H1, ') },
    }),
  );
  expect(() => parsePeriod({ period: '1999-H1' })).toThrow(
    expect.objectContaining({ params: { year: 1999, min: 2000, max: 2100 } }),
  );
  expect(() => parsePeriod(custom('2024-03-31', '2024-01-01'))).toThrow(
    expect.objectContaining({ params: { from: '31/03/2024', to: '01/01/2024' } }),
  );
  expect(() => parsePeriod(custom('2020-01-01', '2025-01-01'))).toThrow(
    expect.objectContaining({ params: { years: 5 } }),
  );
});

test.each([
  ['2020-01-01', '2024-12-31'],
  ['2020-02-29', '2025-02-27'],
  ['2023-12-15', '2028-12-14'],
])('five years from %s may end on %s', (from, to) => {
  expect(parsePeriod(custom(from, to))).toEqual({ kind: 'custom', from, to });
});
