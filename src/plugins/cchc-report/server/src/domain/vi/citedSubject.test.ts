import { citedSubject } from './citedSubject';

test.each([
  'Nhà nước pháp quyền',
  'Nhân dân giám sát',
  'Chính phủ số',
  'Quốc hội khóa XV',
  'Đảng lãnh đạo',
  'Ủy ban nhân dân các cấp',
])('the special nouns keep their capital: %s', (subject) => {
  expect(citedSubject(subject)).toBe(`về ${subject}`);
});

test.each([
  ['Nhà văn hóa thôn', 'về nhà văn hóa thôn'],
  ['Đăng tin, bài', 'về đăng tin, bài'],
  ['Tuyên truyền cải cách hành chính', 'về tuyên truyền cải cách hành chính'],
])('other words do not: %s', (subject, expected) => {
  expect(citedSubject(subject)).toBe(expected);
});
