import { findings } from '../testing/input';

const codesOf = (text: string): readonly string[] =>
  findings({
    sections: [{ key: 'proposals', title: 'III. Đề xuất, kiến nghị', text }],
    rendered: [],
  }).map(({ code, severity }) => `${severity} ${code}`);

test('a report that proposes nothing is told once more that it may propose', () => {
  expect(codesOf('## III. Đề xuất, kiến nghị\n\nKhông có.')).toEqual(['note proposals_none']);
});

test.each([
  'Đề nghị Ủy ban nhân dân tỉnh mở lớp tập huấn.',
  'Không có.\n- Đề nghị Ủy ban nhân dân tỉnh mở lớp tập huấn.',
  'Không có kiến nghị.',
])('one that words its proposals is not: %j', (text) => {
  expect(codesOf(`## III. Đề xuất, kiến nghị\n\n${text}`)).toEqual([]);
});
