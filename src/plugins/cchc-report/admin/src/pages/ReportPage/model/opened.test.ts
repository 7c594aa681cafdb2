import type { FiguresAnswer } from '../../../../../server/src/contract';
import { findOpened } from './opened';

const none = { previous: null, sameLastYear: null };
const ANSWER = {
  data: {
    period: { key: '2024', label: '', from: '', to: '', cutoff: 'decree', timeZone: 'Asia/Ho_Chi_Minh' },
    agency: { documentId: '', slug: '', name: '' },
    figures: [
      {
        id: 'articles',
        label: 'Tin, bài',
        unit: 'tin, bài',
        value: 29,
        ...none,
        breakdowns: [{ by: 'kind', rows: [{ key: 'news', label: 'Tin', value: 19, ...none }] }],
      },
    ],
  },
  meta: { asOf: '', version: '' },
} satisfies FiguresAnswer;

test('the open figure and row get their names from the answer', () => {
  expect(findOpened(ANSWER, { figure: 'articles', by: 'kind', key: 'news' })).toEqual({
    figure: 'Tin, bài',
    row: 'Tin',
  });
  expect(findOpened(ANSWER, { figure: 'articles', by: null, key: null })).toEqual({
    figure: 'Tin, bài',
    row: null,
  });
});

test('a figure or row that is not in the answer has no name', () => {
  expect(findOpened(ANSWER, { figure: 'nonsense', by: null, key: null })).toEqual({
    figure: null,
    row: null,
  });
  expect(findOpened(null, { figure: 'articles', by: null, key: null })).toEqual({ figure: null, row: null });
});
