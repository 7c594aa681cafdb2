import { redact } from './redact';

const TOKEN = 'a3f0'.repeat(10);
const LONG = '9c1e'.repeat(64);
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.s3cr3tS1gnature_-x';

/** Log lines with the secrets that must be removed. */
const LINES: readonly (readonly [line: string, ...secrets: string[]])[] = [
  [`GET /admin/registration-info?registrationToken=${TOKEN} (4 ms) 200`, TOKEN],
  ['GET /admin/registration-info?a=1&registrationToken=short-one (4 ms) 200', 'short-one'],
  ['GET /admin/auth/reset-password?code=mavuathu (4 ms) 200', 'mavuathu'],
  ['GET /api/auth/email-confirmation?confirmation=ma-xac-nhan (4 ms) 302', 'ma-xac-nhan'],
  ['GET /api/connect/google/callback?access_token=ya29.abc&state=1 (4 ms) 302', 'ya29.abc'],
  ['GET /api/articles?access%5Ftoken=x1y2z3 (4 ms) 200', 'x1y2z3'],
  ['GET /api/articles?token[]=x1y2z3&Token=q9q9q9 (4 ms) 200', 'x1y2z3', 'q9q9q9'],
  ['GET /admin/users?filters[email][$eq]=can.bo@xa.vn&page=2 (4 ms) 200', 'can.bo'],
  ['GET /admin/users?filters%5B%24and%5D%5B0%5D%5Bemail%5D%5B%24eq%5D=canbo (4 ms) 200', 'canbo'],
  ['GET /admin/users?_q=can.bo%40xa.gov.vn (4 ms) 200', 'can.bo'],
  ['GET /admin/users/can.bo+thu%40xa.vn (4 ms) 404', 'can.bo', 'thu%40'],
  ['GET /x?next=%2Freset%3Fcode%3Dmavuathu%26a%3D1 (4 ms) 404', 'mavuathu'],
  [`GET /x/${LONG} (4 ms) 404`, LONG],
  [`Authorization: Bearer ${LONG}`, LONG],
  ['authorization: Bearer abc.def-ghi', 'abc.def'],
  ['Authorization: Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
  [
    `{ headers: { authorization: 'Bearer abcdef', cookie: 'strapi_admin_refresh=xyz; a=b' } }`,
    'abcdef',
    'xyz',
  ],
  ['Cookie: jwtToken=abc; koa.sess=def', 'abc', 'def'],
  ['Set-Cookie: strapi_admin_refresh=abc; HttpOnly', 'abc'],
  ['{"email":"a@x.vn","password":"Mật khẩu \\"1\\" dài"}', 'a@x.vn', 'Mật khẩu', 'dài'],
  [`{ identifier: 'nguoidung', password: 'Abc12345' }`, 'nguoidung', 'Abc12345'],
  [`{ "resetPasswordToken": "ngan", 'JWT_SECRET': 'abc' }`, 'ngan', 'abc'],
  [`jwt malformed: ${JWT}`, JWT, 's3cr3tS1gnature'],
  ['connect postgresql://cchc:mat-khau@10.0.0.5:5432/cchc failed', 'mat-khau'],
  ['hash $2b$10$abcdefghijklmnopqrstuuN9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p stays', 'N9qo8uLO'],
  ['Không gửi được thư cho nguyễn.văn.a@xã.vn', 'nguyễn'],
];

test.each(LINES)('OUT-14 %s', (line, ...secrets) => {
  const redacted = redact(line);
  for (const secret of secrets) expect(redacted).not.toContain(secret);
  expect(redacted).toContain('***');
});

test.each([
  'GET /api/articles?filters[agency][slug]=ich-hau&pagination[page]=2&sort=publishedOn:desc (12 ms) 200',
  'GET /content-manager/collection-types/api::article.article/ym9kpt61ut8oba0p365gas6n (8 ms) 200',
  'GET /api/cchc-report/figures?agency=ich-hau&period=2024-H1 (3 ms) 200',
  'GET /api/procedures?filters[procedureCode]=1.004441 (3 ms) 200',
  'POST /admin/login (85 ms) 400',
  'Không tạo được cchc_unique_code trong cơ sở dữ liệu: duplicate key value violates unique constraint "x"',
  'Error: The token is invalid\n    at verify (/app/node_modules/jsonwebtoken/verify.js:40:19)',
])('a line without secrets is unchanged: %s', (line) => {
  expect(redact(line)).toBe(line);
});

test('redaction takes linear time on long hostile lines', () => {
  const began = performance.now();
  for (const part of [
    '?a=%253',
    'a',
    '[a]',
    '?token',
    '%5B',
    '&x[',
    'a@',
    '"password":',
    'eyJ.',
    '\\"',
    'a.',
  ])
    redact(`GET /${part.repeat(16_000 / part.length)} (1 ms) 404`);
  // Ten lines of the longest address Node accepts; quadratic matching would take minutes.
  expect(performance.now() - began).toBeLessThan(5_000);
});
