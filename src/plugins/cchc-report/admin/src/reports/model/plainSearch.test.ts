import { isFound, removeMarks, rankMatch } from './plainSearch';

test('Vietnamese without its marks', () => {
  expect(removeMarks('Kế hoạch – ĐỀ ÁN')).toBe('ke hoach – de an');
});

test('words are found in any order, with or without marks, composed or not', () => {
  expect(isFound('bai tin', 'Tổng số tin, bài', null)).toBe(true);
  expect(isFound('bài'.normalize('NFD'), 'Tổng số tin, bài')).toBe(true);
  expect(isFound('', 'Gì cũng được')).toBe(true);
  expect(isFound('hội nghị', 'Tổng số tin, bài')).toBe(false);
});

test('the words as one phrase come before their first word at the start, and that before the rest', () => {
  expect(rankMatch('so tin bai', 'Số tin, bài về cải cách hành chính trong kỳ')).toBe(0);
  expect(rankMatch('tin ba', 'Tổng số tin, bài')).toBe(0);
  expect(rankMatch('so tin bai', 'Số bài trên bản tin')).toBe(1);
  expect(rankMatch('so tin bai', 'Văn bản do cơ quan ban hành, số trên cổng thông tin')).toBe(2);
  expect(rankMatch('', 'Gì cũng được')).toBe(0);
});
