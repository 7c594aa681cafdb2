import { inline } from './inline';

it('a number is an element that leads to its records, in the style of its run', () => {
  const written = inline([
    { text: 'Đã đăng ' },
    { text: '29', bold: true, source: 'articles' },
    { text: ' tin, bài', italic: true },
  ]);
  expect(written.join('')).toBe(
    'Đã đăng <strong><span data-figure="articles">29</span></strong><em> tin, bài</em>',
  );
});

it('a word that leads nowhere is only text', () => {
  expect(inline([{ text: '6 tháng đầu năm 2024', source: 'period.phrase' }])).toEqual([
    '6 tháng đầu năm 2024',
  ]);
});
