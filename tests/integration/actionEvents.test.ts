import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { type Commune, createCommune, saveRecord } from '../support/records';
import { slugOf } from '../support/reports';
import { startApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

jest.setTimeout(60_000);

const LOOPBACK = /127\.0\.0\.1$/;

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Entry {
  readonly action: string;
  readonly by: string;
  readonly ip: string | null;
}

const entriesOf = async (account: AdminAccount, agency: string): Promise<readonly Entry[]> => {
  const { body } = await account.request('get', `/cchc-report/actions?agency=${agency}&pageSize=100`);
  return body.data;
};

const articleOf = async (commune: Commune): Promise<string> => {
  const { documentId } = await saveRecord(app.strapi, 'article', commune, { status: 'draft' });
  return `/content-manager/collection-types/api::article.article/${documentId}`;
};

test('CR-13 who signs in, publishes, unpublishes, deletes or changes an account or a role stands in the log, once', async () => {
  const commune = await createCommune(app.strapi);
  const agency = await slugOf(app, commune.agency);
  const password = 'Mat-khau-1';
  const administrator = await adminAccount(app, 'strapi-super-admin', password);
  const address = await articleOf(commune);
  const { email } = administrator;
  await app.http.post('/admin/login').send({ email, password, deviceId: randomUUID() }).expect(200);
  await administrator.request('post', `${address}/actions/publish`).send({}).expect(200);
  await administrator.request('post', `${address}/actions/unpublish`).send({}).expect(200);
  await administrator.request('delete', address).expect(200);
  const person = { firstname: 'Trần', lastname: 'B', email: 'b@x.vn', roles: [1] };
  await administrator.request('post', '/admin/users').send(person).expect(201);
  await administrator.request('post', '/admin/roles').send({ name: 'Khách' }).expect(201);

  const log = async () => (await entriesOf(administrator, agency)).filter(({ by }) => by !== '');
  await until(async () => (await log()).length >= 6);
  const entries = await log();
  expect(entries.map(({ action }) => action).sort()).toEqual(
    ['account', 'delete', 'login', 'permission', 'publish', 'unpublish'].sort(),
  );
  expect(entries.filter(({ action }) => action !== 'login').map(({ by }) => by)).toEqual(
    Array.from({ length: 5 }, () => 'Nguyễn Văn A'),
  );
  expect(entries.every(({ ip }) => LOOPBACK.test(String(ip)))).toBe(true);
});

test('CR-13 an entry has the address of who asked, though it is written when their connection is gone', async () => {
  const commune = await createCommune(app.strapi);
  const agency = await slugOf(app, commune.agency);
  const administrator = await adminAccount(app, 'strapi-super-admin');
  const address = await articleOf(commune);
  const published = async () =>
    (await entriesOf(administrator, agency)).filter(({ action, by }) => action === 'publish' && by !== '');
  const before = (await published()).length;
  const { httpServer } = app.strapi.server;
  const connections = promisify(httpServer.getConnections.bind(httpServer));
  // Strapi tells its own listeners first, and waits for them.
  const forget = app.strapi.eventHub.on('entry.publish', () =>
    until(async () => (await connections()) === 0),
  );
  await administrator.request('post', `${address}/actions/publish`).send({}).expect(200);
  await until(async () => (await published()).length > before);
  forget();
  expect((await published())[0]?.ip).toMatch(LOOPBACK);
});
