import { differenceOf } from './difference';

test('a value is more, less or as much as the earlier one', () => {
  expect(differenceOf(29, 15)).toEqual({ kind: 'up', by: 14 });
  expect(differenceOf(3, 5)).toEqual({ kind: 'down', by: 2 });
  expect(differenceOf(4, 4)).toEqual({ kind: 'same' });
});

test('against nothing recorded there is no difference: null is not 0', () => {
  expect(differenceOf(29, null)).toEqual({ kind: 'unknown' });
  expect(differenceOf(null, 5)).toEqual({ kind: 'unknown' });
  expect(differenceOf(5, 0)).toEqual({ kind: 'up', by: 5 });
});
