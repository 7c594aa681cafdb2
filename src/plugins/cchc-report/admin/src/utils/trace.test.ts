import { traceOf } from './trace';

test('a number leads to the records behind it, in the period it is of', () => {
  expect(traceOf({ figure: 'articles' })).toEqual({
    to: 'records',
    of: { figure: 'articles', by: null, key: null, compared: null },
  });
  expect(traceOf({ figure: 'articles', by: 'kind', key: 'news', compared: 'previous' })).toEqual({
    to: 'records',
    of: { figure: 'articles', by: 'kind', key: 'news', compared: 'previous' },
  });
});

test('half a row is no row', () => {
  const whole = { to: 'records', of: { figure: 'articles', by: null, key: null, compared: null } };
  expect(traceOf({ figure: 'articles', by: 'kind' })).toEqual(whole);
  expect(traceOf({ figure: 'articles', key: 'news' })).toEqual(whole);
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
