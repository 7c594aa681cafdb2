import { readByteRange } from './byteRange';

/** Of ten bytes. The examples of RFC 9110, 14.1.2, on a smaller file. */
test.each([
  ['bytes=0-3', { first: 0, last: 3 }],
  ['bytes=4-4', { first: 4, last: 4 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=8-500', { first: 8, last: 9 }],
  ['bytes=-500', { first: 0, last: 9 }],
  ['BYTES=0-0', { first: 0, last: 0 }],
  ['bytes=0-99999999999999999999999999', { first: 0, last: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=10-12', 'outside'],
  ['bytes=99999999999999999999999999-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=3-2', 'whole'],
  ['bytes=0-1,4-5', 'whole'],
  ['bytes=0-1,', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=', 'whole'],
  ['bytes=a-b', 'whole'],
  ['bytes=0x1-2', 'whole'],
  ['bytes=-1-2', 'whole'],
  ['bytes 0-3', 'whole'],
  ['lines=0-3', 'whole'],
  ['', 'whole'],
])('of ten bytes, %j asks for %j', (header, range) => {
  expect(readByteRange(header, 10)).toEqual(range);
});

test('of an empty file there is no part', () => {
  expect(['bytes=0-', 'bytes=-1', 'bytes=0-0'].map((header) => readByteRange(header, 0))).toEqual([
    'outside',
    'outside',
    'outside',
  ]);
});
