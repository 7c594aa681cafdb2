import { amongAddresses, callerOf } from './callers';

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
  'IN-11 a caller is his address, of IPv6 his network, whatever port he asks from: %s',
  (address, caller) => {
    expect(callerOf(address)).toBe(caller);
  },
);

test('IN-11 those who are exempt are named by address or by network, and no other is meant', () => {
  const isExempt = amongAddresses(['198.51.100.7', '203.0.113.0/24', '2001:db8::/32', '::1']);
  const asked = ['198.51.100.7', '::ffff:198.51.100.7', '203.0.113.255', '2001:db8:ffff::9', '::1'];
  const withPorts = ['198.51.100.7:80', '[2001:db8::1]:443'];
  expect(withPorts.filter(isExempt)).toEqual(withPorts);
  expect(asked.filter(isExempt)).toEqual(asked);
  expect(['198.51.100.8', '203.0.114.1', '2001:db9::1', '::2', '', 'x'].filter(isExempt)).toEqual([]);
});

test('IN-11 a list that names no address is refused at start', () => {
  expect(() => amongAddresses(['198.51.100'])).toThrow();
  expect(() => amongAddresses(['cong.example.vn'])).toThrow();
});
