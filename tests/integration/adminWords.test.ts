import { translateAction, type NamedAction } from '../../src/admin/start/permissionNames';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { createDatabase, type TestDatabase } from '../support/database';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let database: TestDatabase;
let app: TestApp;
let admin: AdminAccount;

beforeAll(async () => {
  database = await createDatabase();
  app = await startAppOn(database);
  admin = await adminAccount(app, 'strapi-super-admin');
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

it('a wrong password is refused in Vietnamese', async () => {
  const login = { email: 'khong-co@x.vn', password: 'Mat-khau-1' };
  const { body } = await app.http.post('/admin/login').send(login).expect(400);
  expect(body.error.message).toBe('Email hoặc mật khẩu không đúng.');
});

it('each field that the server refuses says why in Vietnamese', async () => {
  const { body } = await admin.request('post', '/admin/users').send({ firstname: 'An' }).expect(400);
  const errors: readonly { path: string[]; message: string }[] = body.error.details.errors;
  expect(Object.fromEntries(errors.map(({ path, message }) => [path.join('.'), message]))).toEqual({
    email: 'Trường này bắt buộc nhập.',
  });
});

it('the content API keeps its own errors', async () => {
  const { body } = await app.http.get('/api/khong-co').expect(404);
  expect(body.error.details.code).toBe('not_found');
});

it('every permission that a role can have is named in Vietnamese', async () => {
  const { body } = await admin.request('get', '/admin/permissions').expect(200);
  const { plugins, settings }: Record<'plugins' | 'settings', NamedAction[]> = body.data.sections;
  const namesOf = ({ displayName, subCategory, category, plugin }: NamedAction) =>
    [displayName, subCategory, category ?? plugin ?? ''] as const;
  const actions = [...plugins, ...settings];
  expect(actions.length).toBeGreaterThan(40);
  const isVietnamese = (name: string): boolean =>
    /[à-ỹđ]/i.test(name) || /^(Admin Token|API Token|Webhook|Chung|Xem)$/.test(name);
  expect(
    actions
      .map(translateAction)
      .flatMap(namesOf)
      .filter((name) => !isVietnamese(name)),
  ).toEqual([]);
});

it('no form asks for a preview that nobody set up', async () => {
  await admin.request('get', '/content-manager/preview/url/api::article.article?documentId=x').expect(204);
});
