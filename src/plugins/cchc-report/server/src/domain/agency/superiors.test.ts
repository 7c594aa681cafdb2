import { parseLocalDate } from '../period';
import { addresseesOn, superiorOn, type DatedAgency } from './superiors';

interface Named extends DatedAgency {
  readonly name: string;
}

const day = parseLocalDate;
const agency = (id: number, name: string, level: string, links: Partial<Named> = {}): Named => ({
  id,
  name,
  level,
  validFrom: null,
  validTo: null,
  superiorId: null,
  successorId: null,
  ...links,
});

const province = agency(1, 'UBND tỉnh', 'province');
const department = agency(2, 'Sở Nội vụ', 'province', { superiorId: 1 });
const otherDistrict = agency(3, 'UBND huyện Thạch Hà', 'district', {
  superiorId: 1,
  validTo: day('2025-06-30'),
});
const district = agency(4, 'UBND huyện Lộc Hà', 'district', {
  superiorId: 1,
  validTo: day('2024-12-31'),
  successorId: 3,
});
const office = agency(5, 'Phòng Nội vụ huyện Lộc Hà', 'district', {
  superiorId: 4,
  validTo: day('2024-12-31'),
});
const commune = agency(6, 'UBND xã', 'commune', { superiorId: 4, validTo: day('2025-06-30') });
const police = agency(7, 'Công an xã', 'commune', { superiorId: 6 });
const all = [province, department, otherDistrict, district, office, commune, police];

const names = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name);

describe('the superior of an agency is the one that exists on the day', () => {
  test.each([
    ['2024-06-15', 'UBND huyện Lộc Hà'],
    ['2024-12-31', 'UBND huyện Lộc Hà'],
    ['2025-01-01', 'UBND huyện Thạch Hà'],
    ['2025-06-30', 'UBND huyện Thạch Hà'],
    ['2025-07-01', 'UBND tỉnh'],
  ])('on %s: %s', (on, expected) => {
    expect(superiorOn(commune, day(on), all)?.name).toBe(expected);
  });

  it('is null for an agency with nobody above it', () => {
    expect(superiorOn(province, day('2024-06-15'), all)).toBeNull();
  });

  it('ends on records that point at each other', () => {
    const a = agency(1, 'a', 'commune', { superiorId: 2 });
    const b = agency(2, 'b', 'district', { superiorId: 1, successorId: 2, validTo: day('2000-01-01') });
    expect(superiorOn(a, day('2024-01-01'), [a, b])).toBeNull();
  });
});

describe('a report is addressed to the superior and to its own bodies of that day', () => {
  it('in June 2024 to the district and its office', () => {
    expect(names(addresseesOn(commune, day('2024-06-15'), all))).toEqual([
      'UBND huyện Lộc Hà',
      'Phòng Nội vụ huyện Lộc Hà',
    ]);
  });

  it('from 1 July 2025 to the province and its department', () => {
    expect(names(addresseesOn(commune, day('2025-07-01'), all))).toEqual(['UBND tỉnh', 'Sở Nội vụ']);
  });
});
