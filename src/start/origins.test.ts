import { checkedOrigins } from './origins';

test('origins are taken as they are', () => {
  const origins = ['https://ichhau.example.vn', 'http://10.0.0.5:8080', '*'];
  expect(checkedOrigins(origins)).toEqual(origins);
});

test.each([
  'https://ichhau.example.vn/',
  'https://ichhau.example.vn/so-lieu',
  'ichhau.example.vn',
  'HTTPS://ichhau.example.vn',
  'https://ichhau.example.vn:443',
])('CORS_ORIGINS=%s would match no page, and is refused in words', (origin) => {
  expect(() => checkedOrigins(['https://a.example.vn', origin])).toThrow(
    `CORS_ORIGINS=${origin} không dùng được`,
  );
});
