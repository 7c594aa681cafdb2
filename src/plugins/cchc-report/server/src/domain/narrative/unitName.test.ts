import { cleanAgencyName, findUnitName } from './unitName';

it.each([
  'Ủy ban nhân dân xã Ích Hậu',
  'Uỷ ban nhân dân xã Ích Hậu',
  'ỦY BAN NHÂN DÂN XÃ ÍCH HẬU',
  'Ủy ban Nhân dân Xã Ích Hậu',
  'UBND xã  Ích Hậu',
  'Ủy ban nhân dân xã Ích Hậu'.normalize('NFD'),
])("a People's Committee is known however it was typed: %s", (typed) => {
  expect(cleanAgencyName(typed)).toBe('Ủy ban nhân dân xã Ích Hậu');
  expect(findUnitName(typed)).toBe('xã Ích Hậu');
});

it.each(['UBND PHƯỜNG 1', 'UBND phường 1'])('a unit named after a number: %s', (typed) => {
  expect(cleanAgencyName(typed)).toBe('Ủy ban nhân dân phường 1');
});

it.each(['Công an xã Ích Hậu', 'Văn phòng UBND xã Ích Hậu', 'Sở Nội vụ tỉnh Hà Tĩnh', 'UBNDX'])(
  'any other agency keeps its name and is no committee: %s',
  (name) => {
    expect(cleanAgencyName(name)).toBe(name);
    expect(findUnitName(name)).toBeNull();
  },
);
