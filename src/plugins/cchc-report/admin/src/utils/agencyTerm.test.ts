import { existsWithin } from './agencyTerm';

const days = ['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'];
const on = (validFrom: string | null, validTo: string | null) =>
  days.map((day) => existsWithin({ validFrom, validTo }, { from: day, to: day }));

test('an agency exists on its first and last day, and an open end has none', () => {
  expect(on('2025-01-01', '2025-06-30')).toEqual([false, true, true, false]);
  expect(on(null, '2025-06-30')).toEqual([true, true, true, false]);
  expect(on('2025-01-01', null)).toEqual([false, true, true, true]);
});

test('one day in common is enough', () => {
  const term = { validFrom: '2025-01-01', validTo: '2025-06-30' };
  expect(existsWithin(term, { from: '2024-06-15', to: '2025-01-01' })).toBe(true);
  expect(existsWithin(term, { from: '2025-07-01', to: '2025-12-14' })).toBe(false);
});
