import { createAddresses } from './addresses';

const kindOf = createAddresses({
  prefix: '/api',
  answers: ['/cchc-report/figures', '/cchc-report/reports/:documentId', '/cchc-report/openapi.json'],
  plurals: ['articles', 'official-documents'],
  pages: ['/', '/tin-tuc'],
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
])('of %s is kept: %j', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('an app without pages and without types has only the plugin’s own answers', () => {
  const bare = createAddresses({ prefix: '/api', answers: ['/cchc-report/figures'], plurals: [], pages: [] });
  expect(['/api/cchc-report/figures', '/', '', '/api/articles', '/api/'].map(bare)).toEqual([
    'whole',
    null,
    null,
    'other',
    'other',
  ]);
});
