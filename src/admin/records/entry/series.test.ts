import { goOnFrom, takeLast } from './series';

test('what the last record said is for the next form of its type, once', () => {
  goOnFrom('api::article.article', { topic: 'general' });
  expect(takeLast('api::article.article')).toEqual({ topic: 'general' });
  expect(takeLast('api::article.article')).toBeUndefined();
});

test('it is not for a form of another type', () => {
  goOnFrom('api::article.article', { topic: 'general' });
  expect(takeLast('api::meeting.meeting')).toBeUndefined();
  expect(takeLast('api::article.article')).toBeUndefined();
});
