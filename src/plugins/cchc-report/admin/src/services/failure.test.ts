import { readFailure } from './failure';

const body = (status: number, message: string, details: object) =>
  JSON.stringify({ data: null, error: { status, name: 'ValidationError', message, details } });

test('a refusal of the plugin keeps its code and its Vietnamese message', () => {
  const message = 'Kỳ báo cáo này chưa bắt đầu (từ ngày 15/12/2030).';
  expect(readFailure(400, body(400, message, { code: 'period_not_begun' }))).toEqual({
    kind: 'refused',
    code: 'period_not_begun',
    message,
    details: { code: 'period_not_begun' },
  });
});

test('a refusal keeps its details', () => {
  const details = { code: 'number_taken', next: 8 };
  expect(readFailure(409, body(409, 'Số 7 đã được dùng.', details))).toEqual({
    kind: 'refused',
    code: 'number_taken',
    message: 'Số 7 đã được dùng.',
    details,
  });
});

test('a lost session and a missing permission are recognised by their status', () => {
  expect(readFailure(401, body(401, 'Missing or invalid credentials', {}))).toEqual({ kind: 'session' });
  expect(readFailure(403, body(403, 'Policy Failed', {}))).toEqual({ kind: 'forbidden' });
});

test("Strapi's own English, or no JSON at all, is not shown to a clerk", () => {
  expect(readFailure(400, body(400, 'Invalid relations', {}))).toEqual({ kind: 'server' });
  expect(readFailure(500, body(500, 'Internal Server Error', { code: 'x' }))).toEqual({ kind: 'server' });
  expect(readFailure(502, '<html>Bad Gateway</html>')).toEqual({ kind: 'server' });
  expect(readFailure(404, 'null')).toEqual({ kind: 'server' });
});
