import { checkOrigins, checkPublicUrl } from './urls';

test('valid origins are accepted unchanged', () => {
  const origins = ['https://ichhau.example.vn', 'http://10.0.0.5:8080', '*'];
  expect(checkOrigins(origins)).toEqual(origins);
});

test.each([
  'https://ichhau.example.vn/',
  'https://ichhau.example.vn/so-lieu',
  'ichhau.example.vn',
  'HTTPS://ichhau.example.vn',
  'https://ichhau.example.vn:443',
])('CORS_ORIGINS=%s would match no page and is refused with a message', (origin) => {
  expect(() => checkOrigins(['https://a.example.vn', origin])).toThrow(
    `CORS_ORIGINS=${origin} không dùng được`,
  );
});

test.each(['', 'https://cchc.example.vn', 'https://cchc.example.vn/', 'http://10.0.0.5:1337'])(
  'PUBLIC_URL=%s is accepted unchanged',
  (url) => {
    expect(checkPublicUrl(url, true)).toBe(url);
  },
);

test.each([
  'https://example.vn/cchc',
  'https://example.vn/?a=b',
  'https://ten:mat-khau@example.vn',
  'cchc.example.vn',
  'ftp://example.vn',
])('PUBLIC_URL=%s is refused with the portal and accepted without it', (url) => {
  expect(() => checkPublicUrl(url, true)).toThrow(`PUBLIC_URL=${url} không dùng được`);
  expect(checkPublicUrl(url, false)).toBe(url);
});
