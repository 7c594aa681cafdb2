import { checkedPublicUrl } from './publicUrl';

test.each(['', 'https://cchc.example.vn', 'https://cchc.example.vn/', 'http://10.0.0.5:1337'])(
  'PUBLIC_URL=%s is taken as it is',
  (url) => {
    expect(checkedPublicUrl(url, true)).toBe(url);
  },
);

test.each([
  'https://example.vn/cchc',
  'https://example.vn/?a=b',
  'https://ten:mat-khau@example.vn',
  'cchc.example.vn',
  'ftp://example.vn',
])('with the portal PUBLIC_URL=%s is refused in words, without it not', (url) => {
  expect(() => checkedPublicUrl(url, true)).toThrow(`PUBLIC_URL=${url} không dùng được`);
  expect(checkedPublicUrl(url, false)).toBe(url);
});
