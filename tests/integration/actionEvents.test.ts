import { adminAccount } from '../support/adminAccount';
import { createCommune, saveRecord } from '../support/records';
import { slugOf } from '../support/reports';
import { startApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

jest.setTimeout(60_000);

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('CR-13 who signs in, publishes, unpublishes, deletes or changes an account or a role stands in the log, once', async () => {
  const commune = await createCommune(app.strapi);
  const agency = await slugOf(app, commune.agency);
  const administrator = await adminAccount(app, 'strapi-super-admin');
  const article = await saveRecord(app.strapi, 'article', commune, { status: 'draft' });
  const address = `/content-manager/collection-types/api::article.article/${article.documentId}`;
  await administrator.request('post', `${address}/actions/publish`).send({}).expect(200);
  await administrator.request('post', `${address}/actions/unpublish`).send({}).expect(200);
  await administrator.request('delete', address).expect(200);
  const person = { firstname: 'Trần', lastname: 'B', email: 'b@x.vn', roles: [1] };
  await administrator.request('post', '/admin/users').send(person).expect(201);
  await administrator.request('post', '/admin/roles').send({ name: 'Khách' }).expect(201);

  const log = async () => {
    const { body } = await administrator.request('get', `/cchc-report/actions?agency=${agency}&pageSize=100`);
    return (body.data as { action: string; by: string; ip: string }[]).filter(({ by }) => by !== '');
  };
  await until(async () => (await log()).length >= 6);
  const entries = await log();
  expect(entries.map(({ action }) => action).sort()).toEqual(
    ['account', 'delete', 'login', 'permission', 'publish', 'unpublish'].sort(),
  );
  expect(entries.filter(({ action }) => action !== 'login').map(({ by }) => by)).toEqual(
    Array.from({ length: 5 }, () => 'Nguyễn Văn A'),
  );
  expect(entries.every(({ ip }) => /127\.0\.0\.1$/.test(ip))).toBe(true);
});
