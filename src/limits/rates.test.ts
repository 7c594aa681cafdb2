import { listLimits, toCaller } from './rates';

test('IN-11 public requests are counted: the content API and the portal', () => {
  const limit = listLimits('/api').find(({ setting }) => setting === 'RATE_LIMIT_PUBLIC');
  for (const path of ['/api/articles', '', '/thu-tuc', '/tin-tuc/a', '/rss/tin-tuc.xml'])
    expect([path, limit?.covers('GET', path)]).toEqual([path, true]);
  for (const path of ['/admin', '/portal/portal.css', '/uploads/a.png', '/apis'])
    expect([path, limit?.covers('GET', path)]).toEqual([path, false]);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:a:b::1', '2001:db8:a:b'],
  ['2001:0DB8:000a:b:ffff:1:2:3', '2001:db8:a:b'],
  ['::1', '0:0:0:0'],
  ['192.0.2.7:5678', '192.0.2.7'],
  ['[2001:db8:a:b::1]:443', '2001:db8:a:b'],
  ['[2001:db8:a:b::1]', '2001:db8:a:b'],
  ['[::ffff:192.0.2.7]:443', '192.0.2.7'],
  ['2001:db8:a:b::1:443', '2001:db8:a:b'],
  ['', ''],
  ['[]:443', '[]:443'],
])(
  'IN-11 a caller is identified by address, for IPv6 by network, without the port: %s',
  (address, caller) => {
    expect(toCaller(address)).toBe(caller);
  },
);
