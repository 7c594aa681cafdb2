import { adminAccount } from '../support/adminAccount';
import { type MailServer, startMailServer, subjectOf, textOf } from '../support/mailServer';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { until } from '../support/until';

jest.setTimeout(60_000);

let server: MailServer;
let app: TestApp;

beforeAll(async () => {
  server = await startMailServer();
  app = await startApp({
    SMTP_URL: server.url,
    MAIL_FROM: 'UBND xã Đông Kinh <cchc@dongkinh.example.vn>',
    PUBLIC_URL: 'https://cchc.example.vn',
  });
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

test('with SMTP_URL a forgotten password is answered by a letter in Vietnamese, whose link sets another one', async () => {
  const { email } = await adminAccount(app, 'strapi-super-admin', 'Mat-khau-cu-1');
  await app.http.post('/admin/forgot-password').send({ email }).expect(204);
  await until(() => server.letters.length > 0);
  const [letter] = server.letters;
  if (letter === undefined) throw new Error('no letter');
  expect([letter.from, letter.to]).toEqual(['cchc@dongkinh.example.vn', [email]]);
  expect(subjectOf(letter)).toBe('Đặt lại mật khẩu trang quản trị cải cách hành chính');
  expect(textOf(letter)).toContain('Kính gửi ông/bà Nguyễn Văn A,');
  expect(letter.raw).not.toContain('<%');
  const [, code = ''] =
    /https:\/\/cchc\.example\.vn\/admin\/auth\/reset-password\?code=(\w{20,})/.exec(textOf(letter)) ?? [];
  const answer = { resetPasswordToken: code, password: 'Mat-khau-moi-2' };
  await app.http.post('/admin/reset-password').send(answer).expect(200);
  await app.http.post('/admin/login').send({ email, password: 'Mat-khau-moi-2' }).expect(200);
  await app.http.post('/admin/reset-password').send(answer).expect(400);
});

test("a letter to an account of the portal has the office's sender and Vietnamese words", async () => {
  const token = await apiToken(app.strapi, { type: 'full-access' });
  const account = { username: 'dan', email: 'dan@x.vn', password: 'Mat-khau-cu-1', confirmed: true, role: 1 };
  await app.http.post('/api/users').set('Authorization', `Bearer ${token}`).send(account).expect(201);
  const before = server.letters.length;
  const asked = app.http.post('/api/auth/forgot-password').set('Authorization', `Bearer ${token}`);
  await asked.send({ email: account.email }).expect(200);
  const [letter] = server.letters.slice(before);
  if (letter === undefined) throw new Error('no letter');
  expect([letter.from, letter.to]).toEqual(['cchc@dongkinh.example.vn', ['dan@x.vn']]);
  expect(subjectOf(letter)).toBe('Đặt lại mật khẩu');
  expect(textOf(letter)).toContain('ông/bà mở địa chỉ sau');
});

test('an unknown address is answered in the same way and gets no letter', async () => {
  const before = server.letters.length;
  await app.http.post('/admin/forgot-password').send({ email: 'khong-co@x.vn' }).expect(204);
  const { email } = await adminAccount(app, 'strapi-super-admin', 'Mat-khau-cu-1');
  await app.http.post('/admin/forgot-password').send({ email }).expect(204);
  await until(() => server.letters.length > before);
  expect(server.letters.slice(before).map(({ to }) => to)).toEqual([[email]]);
});
