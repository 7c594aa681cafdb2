import { isFound, plain } from './plainSearch';

test('Vietnamese without its marks', () => {
  expect(plain('Kế hoạch – ĐỀ ÁN')).toBe('ke hoach – de an');
});

test('words are found in any order, with or without marks, composed or not', () => {
  expect(isFound('bai tin', 'Tổng số tin, bài', null)).toBe(true);
  expect(isFound('bài'.normalize('NFD'), 'Tổng số tin, bài')).toBe(true);
  expect(isFound('', 'Gì cũng được')).toBe(true);
  expect(isFound('hội nghị', 'Tổng số tin, bài')).toBe(false);
});
