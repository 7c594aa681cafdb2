import { callerOf } from './callers';

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
