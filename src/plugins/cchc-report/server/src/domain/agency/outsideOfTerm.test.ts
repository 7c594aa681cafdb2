import { parseLocalDate as day } from '../period';
import { outsideOfTerm } from './outsideOfTerm';

const agency = (id: number, from: string | null, to: string | null, successorId: number | null = null) => ({
  id,
  level: 'commune',
  validFrom: from === null ? null : day(from),
  validTo: to === null ? null : day(to),
  superiorId: null,
  successorId,
});
const ichHau = agency(1, null, '2025-06-30', 4);
const thachKenh = agency(2, null, '2025-06-30', 4);
const thachLien = agency(3, null, '2019-12-31', 4);
const dongKinh = agency(4, '2025-07-01', null);
const all = [ichHau, thachKenh, thachLien, dongKinh];

const told = (of: typeof ichHau, on: string, agencies = all) => {
  const found = outsideOfTerm(of, day(on), agencies);
  return found === null ? null : [found.side, found.bound, found.instead.map(({ id }) => id)];
};

test('the last and the first day of an agency are its own', () => {
  expect(told(ichHau, '2025-06-30')).toBeNull();
  expect(told(dongKinh, '2025-07-01')).toBeNull();
  expect(told(agency(5, null, null), '1945-09-02')).toBeNull();
});

test('a day after the end is its successor’s, if one existed then', () => {
  expect(told(ichHau, '2025-07-01')).toEqual(['after', '2025-06-30', [4]]);
  expect(told(thachLien, '2020-01-01')).toEqual(['after', '2019-12-31', []]);
  expect(told({ ...ichHau, successorId: null }, '2025-07-01')).toEqual(['after', '2025-06-30', []]);
});

test('a day before the beginning is that of the predecessors that existed then', () => {
  expect(told(dongKinh, '2025-06-30')).toEqual(['before', '2025-07-01', [1, 2]]);
  expect(told(dongKinh, '2019-12-31')).toEqual(['before', '2025-07-01', [1, 2, 3]]);
  expect(told(dongKinh, '2025-06-30', [dongKinh])).toEqual(['before', '2025-07-01', []]);
});
