import { traceOf } from './trace';

test('a number leads to the records behind it', () => {
  expect(traceOf({ figure: 'articles' })).toEqual({ to: 'records', figure: 'articles', by: null, key: null });
  expect(traceOf({ figure: 'articles', by: 'kind', key: 'news' })).toEqual({
    to: 'records',
    figure: 'articles',
    by: 'kind',
    key: 'news',
  });
});

test('a record leads to itself', () => {
  expect(traceOf({ recordType: 'plan', documentId: 'abc' })).toEqual({
    to: 'record',
    type: 'plan',
    documentId: 'abc',
  });
});

test('text without a source leads nowhere', () => {
  expect([traceOf({}), traceOf({ recordType: 'plan' }), traceOf({ documentId: 'abc' })]).toEqual([
    null,
    null,
    null,
  ]);
});
