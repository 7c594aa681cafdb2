import { mentions, withoutMarks } from './withoutMarks';

test('Vietnamese is searched without its marks', () => {
  expect(withoutMarks('Số tin, bài của ĐẶC KHU được đăng')).toBe('so tin, bai cua dac khu duoc dang');
});

test.each([
  ['tin bai', true],
  ['bài tin', true],
  ['TIN BÀI', true],
  ['hoi nghi', false],
  ['', true],
])('“Số tin, bài trong kỳ” is found by “%s”: %s', (typed, expected) => {
  expect(mentions('Số tin, bài trong kỳ', typed)).toBe(expected);
});
