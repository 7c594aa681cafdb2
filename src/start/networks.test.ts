import { createNetworkMatcher } from './networks';

test('addresses match by address or network in any notation, and no others do', () => {
  const isListed = createNetworkMatcher('LIST', [
    '198.51.100.7',
    '203.0.113.0/24',
    '2001:db8::/32',
    '::1',
    '::ffff:192.0.2.0/120',
  ]);
  const listed = [
    '198.51.100.7',
    '::ffff:198.51.100.7',
    '203.0.113.255',
    '2001:db8:ffff::9',
    '::1',
    '192.0.2.9',
    '198.51.100.7:80',
    '[2001:db8::1]:443',
  ];
  expect(listed.filter(isListed)).toEqual(listed);
  const others = ['198.51.100.8', '203.0.114.1', '2001:db9::1', '::2', '192.0.3.1', '', 'x', '127.0.0.1'];
  expect(others.filter(isListed)).toEqual([]);
});

test('an empty list matches no address', () => {
  expect(createNetworkMatcher('LIST', [])('127.0.0.1')).toBe(false);
});

test.each([
  '198.51.100',
  'cong.example.vn',
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0.0/-1',
  '10.0.0.0/8/8',
  '10.0.0.0/255.0.0.0',
  '0x7f.1/8',
  '010.0.0.1',
  '::1/129',
  '::ffff:10.0.0.0/8',
  'true',
  '*',
])('%s is refused with a message that names the setting', (value) => {
  expect(() => createNetworkMatcher('LIST', ['127.0.0.1', value])).toThrow(`LIST=${value} không dùng được`);
});
