import { pageInstead } from './pageInstead';

test('in place of a page behind the last one there is the last', () => {
  expect(pageInstead({ page: 9, pageCount: 3 })).toBe(3);
  expect(pageInstead({ page: 3, pageCount: 3 })).toBeNull();
});

test('of nothing there is no page', () => {
  expect(pageInstead({ page: 2, pageCount: 0 })).toBeNull();
});
