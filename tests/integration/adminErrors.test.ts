import { randomUUID } from 'node:crypto';
import { setAccountLanguage } from '../../src/start/accounts';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { type Commune, createCommune, saveRecord, validRecord } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;
let clerk: AdminAccount;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  clerk = await adminAccount(app, 'cchc-can-bo', 'Mat-khau-1');
});
afterAll(() => app.stop());

const articles = '/content-manager/collection-types/api::article.article';
const plans = '/content-manager/collection-types/api::plan.plan';

interface Refusal {
  path: string[];
  message: string;
}

const refusals = (body: { error: { details: { errors: Refusal[] } } }): [string, string][] =>
  body.error.details.errors.map(({ path, message }) => [path.join('.'), message]);

test('publishing an empty form says beside each field that it is missing, and nothing of what is made by itself', async () => {
  const { body } = await clerk.request('post', `${articles}/actions/publish`).send({}).expect(400);
  expect(refusals(body).sort()).toEqual([
    ['agency', 'Cơ quan chưa được điền.'],
    ['channels', 'Kênh tuyên truyền chưa được điền.'],
    ['kind', 'Thể loại chưa được điền.'],
    ['publishedOn', 'Ngày đăng chưa được điền.'],
    ['title', 'Tiêu đề chưa được điền.'],
  ]);
});

test('a refusal inside a list names the entry and the field', async () => {
  const objectives = [
    { title: 'Đăng tin', target: 10, unit: 'tin', due: '2024-12-14' },
    { title: 'Họp', target: -1, unit: '' },
  ];
  const { body } = await clerk
    .request('post', `${plans}/actions/publish`)
    .send({ ...validRecord('plan', commune), objectives })
    .expect(400);
  expect(refusals(body)).toEqual([
    ['objectives.1.target', 'Chỉ tiêu, mục 2: Mức phải đạt không được nhỏ hơn 0.'],
  ]);
});

test('relations that the form empties are named as fields', async () => {
  const emptied = { connect: [], disconnect: [] };
  const { body } = await clerk
    .request('post', `${articles}/actions/publish`)
    .send({ ...validRecord('article', commune), agency: emptied, channels: emptied })
    .expect(400);
  expect(
    refusals(body)
      .map(([path]) => path)
      .sort(),
  ).toEqual(['agency', 'channels']);
});

test('publishing many at once says what keeps one of them back', async () => {
  const { documentId } = await saveRecord(app.strapi, 'article', commune, {
    status: 'draft',
    data: { kind: null },
  });
  const { body } = await clerk
    .request('post', `${articles}/actions/bulkPublish`)
    .send({ documentIds: [documentId] })
    .expect(400);
  expect(body.error.message).toBe('Tin, bài chưa hợp lệ. Thể loại chưa được điền.');
});

const signIn = (email: string, password: string) =>
  app.http.post('/admin/login').send({ email, password, deviceId: randomUUID() });

test('a wrong password and too many tries are said in Vietnamese', async () => {
  const email = `${randomUUID()}@x.vn`;
  const first = await signIn(email, 'sai').expect(400);
  expect(first.body.error.message).toBe('Email hoặc mật khẩu không đúng.');
  let last = first;
  for (let tries = 0; tries < 8 && last.status === 400; tries += 1) last = await signIn(email, 'sai');
  expect(last.status).toBe(429);
  expect(last.body.error.message).toBe('Bạn đã thử quá nhiều lần; hãy chờ vài phút rồi thử lại.');
});

test('the profile says beside the field what it does not take', async () => {
  const other = await adminAccount(app, 'cchc-lanh-dao');
  const wrong = { currentPassword: 'sai', password: 'Mat-khau-2' };
  const { body } = await clerk.request('put', '/admin/users/me').send(wrong).expect(400);
  expect(refusals(body)).toEqual([['currentPassword', 'Mật khẩu hiện tại không đúng.']]);
  expect(body.error).toMatchObject({ name: 'ValidationError', message: 'Mật khẩu hiện tại không đúng.' });
  const taken = await clerk.request('put', '/admin/users/me').send({ email: other.email }).expect(400);
  expect(refusals(taken.body)).toEqual([['email', 'Email này đã được dùng ở tài khoản khác.']]);
  expect(taken.body.error).toMatchObject({
    name: 'ValidationError',
    message: 'Email này đã được dùng ở tài khoản khác.',
  });
  const weak = { currentPassword: 'Mat-khau-1', password: 'a' };
  const refused = await clerk.request('put', '/admin/users/me').send(weak).expect(400);
  expect(refusals(refused.body)).toEqual([
    ['password', 'Mật khẩu phải có ít nhất 8 ký tự.'],
    ['password', 'Mật khẩu phải có ít nhất một chữ hoa.'],
    ['password', 'Mật khẩu phải có ít nhất một chữ số.'],
  ]);
  expect(refused.body.error.message).toBe(
    'Mật khẩu phải có ít nhất 8 ký tự. Mật khẩu phải có ít nhất một chữ hoa. Mật khẩu phải có ít nhất một chữ số.',
  );
});

test('a link to reset the password that is wrong says so', async () => {
  const reset = { resetPasswordToken: 'khong-dung', password: 'Mat-khau-2' };
  const { body } = await app.http.post('/admin/reset-password').send(reset).expect(400);
  expect(body.error.message).toBe('Liên kết đặt lại mật khẩu không đúng hoặc đã hết hạn.');
});

test('a field that a form of the entry does not take is named in Vietnamese', async () => {
  const unknown = { email: 'a@x.vn', la: 1 };
  for (const [address, sent] of [
    [
      '/admin/register',
      { registrationToken: 'x', userInfo: { firstname: 'A', password: 'Mat-khau-1' }, la: 1 },
    ],
    ['/admin/register-admin', { ...unknown, firstname: 'A', password: 'Mat-khau-1' }],
  ] as const) {
    const { body } = await app.http.post(address).send(sent).expect(400);
    expect([address, body.error.message]).toEqual([address, 'Không nhận trường la.']);
  }
});

test('what may not be done, or is not there, is said in Vietnamese; an empty upload as well', async () => {
  const sectors = '/content-manager/collection-types/api::sector.sector';
  const forbidden = await clerk.request('post', sectors).send({ name: 'X' }).expect(403);
  expect(forbidden.body.error.message).toBe('Bạn không có quyền thực hiện việc này.');
  const missing = await clerk.request('put', `${articles}/khong-co`).send({ title: 'X' }).expect(404);
  expect(missing.body.error.message).toBe('Không tìm thấy hồ sơ; có thể hồ sơ đã bị xóa.');
  const empty = await clerk.request('post', '/upload').expect(400);
  expect(empty.body.error.message).toBe('Chưa chọn tệp, hoặc tệp không có nội dung.');
  const folder = { name: 'Ảnh', parent: null };
  await clerk.request('post', '/upload/folders').send(folder).expect(201);
  const again = await clerk.request('post', '/upload/folders').send(folder).expect(400);
  expect(again.body.error.message).toBe('Đã có thư mục mang tên này.');
});

test('an account has Vietnamese chosen from its making on, and may choose English', async () => {
  const reader = await adminAccount(app, 'cchc-can-bo');
  const chosen = async (): Promise<unknown> => {
    const { body } = await reader.request('get', '/admin/users/me').expect(200);
    return body.data.preferedLanguage;
  };
  expect(await chosen()).toBe('vi');
  await reader.request('put', '/admin/users/me').send({ preferedLanguage: 'en' }).expect(200);
  await setAccountLanguage(app.strapi);
  expect(await chosen()).toBe('en');
});

test('an account of before that has chosen no language gets Vietnamese at a start', async () => {
  const { email } = await adminAccount(app, 'cchc-can-bo');
  const users = app.strapi.db.query('admin::user');
  await users.update({ where: { email }, data: { preferedLanguage: null } });
  for (const start of [1, 2]) {
    await setAccountLanguage(app.strapi);
    const { preferedLanguage } = await users.findOne({ where: { email } });
    expect({ start, preferedLanguage }).toEqual({ start, preferedLanguage: 'vi' });
  }
});

test('who has chosen English reads what Strapi says, with the code that all refusals have', async () => {
  const reader = await adminAccount(app, 'cchc-can-bo');
  await reader.request('put', '/admin/users/me').send({ preferedLanguage: 'en' }).expect(200);
  const { body } = await reader.request('put', `${articles}/nothing`).send({ title: 'X' }).expect(404);
  expect(body.error.message).toBe('Entity not found');
  expect(body.error.details).toEqual({ code: 'not_found' });
});

test('refusals that the admin words in no other way are said by their status, and a method that is none is refused alike', async () => {
  const locale = { model: 'api::article.article', id: 'x', locale: 'vi' };
  const address = '/i18n/content-manager/actions/get-non-localized-fields';
  const { body } = await clerk.request('post', address).send(locale).expect(400);
  expect(body.error).toMatchObject({
    message: 'Yêu cầu không hợp lệ.',
    details: { code: 'bad_request', reason: 'Model api::article.article is not localized' },
  });
  const method = await clerk.request('delete', '/admin/permissions').expect(405);
  expect(method.body.error).toMatchObject({
    message: 'Địa chỉ này không nhận phương thức đã gọi.',
    details: { code: 'method_not_allowed' },
  });
});
