import { compareValues } from './difference';

test('a value is more, less or as much as the earlier one', () => {
  expect(compareValues(29, 15)).toEqual({ kind: 'up', by: 14 });
  expect(compareValues(3, 5)).toEqual({ kind: 'down', by: 2 });
  expect(compareValues(4, 4)).toEqual({ kind: 'same' });
});

test('there is no difference from a missing figure: null is not 0', () => {
  expect(compareValues(29, null)).toEqual({ kind: 'unknown' });
  expect(compareValues(null, 5)).toEqual({ kind: 'unknown' });
  expect(compareValues(5, 0)).toEqual({ kind: 'up', by: 5 });
});
