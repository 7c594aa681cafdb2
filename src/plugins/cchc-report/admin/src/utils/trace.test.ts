import { readTrace } from './trace';

test('a number leads to the records behind it, in the period it is of', () => {
  expect(readTrace({ figure: 'articles' })).toEqual({
    to: 'records',
    of: { figure: 'articles', by: null, key: null, compared: null },
  });
  expect(readTrace({ figure: 'articles', by: 'kind', key: 'news', compared: 'previous' })).toEqual({
    to: 'records',
    of: { figure: 'articles', by: 'kind', key: 'news', compared: 'previous' },
  });
});

test('half a row is no row', () => {
  const whole = { to: 'records', of: { figure: 'articles', by: null, key: null, compared: null } };
  expect(readTrace({ figure: 'articles', by: 'kind' })).toEqual(whole);
  expect(readTrace({ figure: 'articles', key: 'news' })).toEqual(whole);
});

test('a record leads to itself', () => {
  expect(readTrace({ recordType: 'plan', documentId: 'abc' })).toEqual({
    to: 'record',
    type: 'plan',
    documentId: 'abc',
  });
});

test('text without a source leads nowhere', () => {
  expect([readTrace({}), readTrace({ recordType: 'plan' }), readTrace({ documentId: 'abc' })]).toEqual([
    null,
    null,
    null,
  ]);
});
