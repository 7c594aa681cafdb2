import { limitsOf } from './limits';

test('IN-11 what the public asks is counted: the content API and the pages of the portal', () => {
  const limit = limitsOf('/api').find(({ setting }) => setting === 'RATE_LIMIT_PUBLIC');
  for (const path of ['/api/articles', '', '/thu-tuc', '/tin-tuc/a', '/rss/tin-tuc.xml'])
    expect([path, limit?.covers('GET', path)]).toEqual([path, true]);
  for (const path of ['/admin', '/portal/portal.css', '/uploads/a.png', '/apis'])
    expect([path, limit?.covers('GET', path)]).toEqual([path, false]);
});
