import { inline } from './inline';

const mark = (source: string) => (source === 'articles' ? { 'data-figure': 'articles' } : {});

it('a run whose source has attributes is an element with these attributes, in the style of the run', () => {
  const written = inline(
    [
      { text: 'Đã đăng ' },
      { text: '29', bold: true, source: 'articles' },
      { text: ' tin, bài', italic: true },
    ],
    mark,
  );
  expect(written.join('')).toBe(
    'Đã đăng <strong><span data-figure="articles">29</span></strong><em> tin, bài</em>',
  );
});

it('a run whose source has no attributes is only text', () => {
  expect(inline([{ text: '6 tháng đầu năm 2024', source: 'period.phrase' }], mark)).toEqual([
    '6 tháng đầu năm 2024',
  ]);
});
