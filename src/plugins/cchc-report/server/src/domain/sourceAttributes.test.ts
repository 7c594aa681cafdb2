import { sourceAttributes } from './sourceAttributes';

it.each([
  ['articles', { 'data-figure': 'articles' }],
  ['articles@previous', { 'data-figure': 'articles', 'data-compared': 'previous' }],
  ['articles/kind/news', { 'data-figure': 'articles', 'data-by': 'kind', 'data-key': 'news' }],
  [
    'articles/kind-channel/news/cong-ttdt@sameLastYear',
    {
      'data-figure': 'articles',
      'data-by': 'kind-channel',
      'data-key': 'news/cong-ttdt',
      'data-compared': 'sameLastYear',
    },
  ],
  ['plan:abc123', { 'data-record-type': 'plan', 'data-document-id': 'abc123' }],
  ['period.phrase', {}],
  ['figure:articles', {}],
])('text from %s is marked %j', (source, attributes) => {
  expect(sourceAttributes(source)).toEqual(attributes);
});
