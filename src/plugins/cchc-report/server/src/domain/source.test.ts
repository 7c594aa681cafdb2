import { figureSource, readSource, recordSource } from './source';

it('a figure as a whole', () => {
  expect(readSource(figureSource('articles'))).toEqual({
    kind: 'figure',
    id: 'articles',
    row: null,
    compared: 'value',
  });
});

it('a row, also one whose key has a slash, and a compared value', () => {
  expect(figureSource('articles', { by: 'kind-channel', key: 'news/cong-ttdt' }, 'previous')).toBe(
    'articles/kind-channel/news/cong-ttdt@previous',
  );
  expect(readSource('articles/kind-channel/news/cong-ttdt@previous')).toEqual({
    kind: 'figure',
    id: 'articles',
    row: { by: 'kind-channel', key: 'news/cong-ttdt' },
    compared: 'previous',
  });
});

it('a record', () => {
  expect(readSource(recordSource('plan', 'abc123'))).toEqual({
    kind: 'record',
    type: 'plan',
    documentId: 'abc123',
  });
});

it.each(['period.phrase', 'nothing:abc123', 'plan:', ''])('any other placeholder: %j', (name) => {
  expect(readSource(name)).toEqual({ kind: 'placeholder', name });
});
