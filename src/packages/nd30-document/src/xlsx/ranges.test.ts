import { columnName } from './ranges';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d, counted from 0, is %s', (index, name) => expect(columnName(index)).toBe(name));
