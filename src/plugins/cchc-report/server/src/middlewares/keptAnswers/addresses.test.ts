import { createAddresses, makeKey } from './addresses';

const addressOf = createAddresses({
  prefix: '/api',
  answers: ['/cchc-report/figures', '/cchc-report/reports/:documentId', '/cchc-report/openapi.json'],
  plurals: ['articles', 'official-documents'],
  pages: { '/': [], '/tin-tuc': ['trang', 'chuyen-muc'] },
});

test.each([
  ['/api/cchc-report/figures', 'whole'],
  ['/API/cchc-report/Figures/', 'whole'],
  ['/api/cchc-report/reports/abc', 'whole'],
  ['/api/cchc-report/openapi.json', 'whole'],
  ['/', 'whole'],
  ['/tin-tuc', 'whole'],
  ['/tin-tuc/mot-bai', 'whole'],
  ['/api/articles', 'tag'],
  ['/api/official-documents/abc', 'tag'],
  ['/api/cchc-report/figures/articles/records', 'other'],
  ['/api/cchc-report/reports/abc/file', 'other'],
  ['/api/cchc-report/openapi-json', 'other'],
  ['/api/cchc-report/ready', 'other'],
  ['/api/articles/abc/x', 'other'],
  ['/api', 'other'],
  ['/apix', null],
  ['/tin-tuc-khac', null],
  ['/admin', null],
  ['/cchc-report/figures', null],
  ['/uploads/a.pdf', null],
])('answers of %s are cached: %j', (path, kind) => {
  expect(addressOf(path)?.kind ?? null).toBe(kind);
});

test.each([
  ['/', 'fbclid=1&trang=2', '/?'],
  ['/tin-tuc', '', '/tin-tuc?'],
  ['/tin-tuc', 'utm_source=zalo&trang=2&fbclid=x', '/tin-tuc?trang=2'],
  // A repeated parameter is refused, so its answer differs.
  ['/tin-tuc', 'trang=1&trang=2', '/tin-tuc?trang=1&trang=2'],
  ['/api/cchc-report/figures', 'x=1&&', '/api/cchc-report/figures?x=1&&'],
])('answers of %s?%s are cached by %s', (path, querystring, key) => {
  const address = addressOf(path);
  expect(address === null ? null : makeKey(path, querystring, address)).toBe(key);
});

test('an app without pages and types has only the plugin’s own answers', () => {
  const bare = createAddresses({ prefix: '/api', answers: ['/cchc-report/figures'], plurals: [], pages: {} });
  const paths = ['/api/cchc-report/figures', '/', '', '/api/articles', '/api/'];
  expect(paths.map((path) => bare(path)?.kind ?? null)).toEqual(['whole', null, null, 'other', 'other']);
});
