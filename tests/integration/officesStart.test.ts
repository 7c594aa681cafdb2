import { adminAccount } from '../support/adminAccount';
import { startAppProcess } from '../support/appProcess';
import { createDatabase, onServer, type TestDatabase } from '../support/database';
import { joinOffices } from '../support/members';
import { createCommune } from '../support/records';
import { slugOf } from '../support/reports';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(240_000);

let database: TestDatabase;
beforeEach(async () => {
  database = await createDatabase();
});
afterEach(() => database.drop());

const setHome = async ({ strapi }: TestApp, homeAgency: string): Promise<void> => {
  await strapi
    .plugin('cchc-report')
    .service<{ set(to: object): Promise<unknown> }>('settings')
    .set({ homeAgency });
};

const readMembers = async ({ strapi }: TestApp): Promise<number[]> => {
  const rows: { account_id: number }[] = await strapi.db.connection('cchc_members').orderBy('account_id');
  return rows.map(({ account_id: account }) => account);
};

test('UP-02 accounts from before there were offices become members of the home agency, once, super administrators apart', async () => {
  let app = await startAppOn(database);
  const { agency } = await createCommune(app.strapi);
  await setHome(app, await slugOf(app, agency));
  const clerk = await adminAccount(app, 'cchc-can-bo');
  await adminAccount(app, 'strapi-super-admin');
  await app.strapi.db.connection.raw('drop table cchc_members');
  await app.stop();
  app = await startAppOn(database);
  expect(await readMembers(app)).toEqual([clerk.id]);
  await app.strapi.db.connection('cchc_members').delete();
  await app.stop();
  app = await startAppOn(database);
  expect(await readMembers(app)).toEqual([]);
  await app.stop();
});

test('OFF-01 a new account joins the home agency for as long as nobody works elsewhere, later none', async () => {
  const app = await startAppOn(database);
  const [home, other] = [await createCommune(app.strapi), await createCommune(app.strapi)];
  await setHome(app, await slugOf(app, home.agency));
  const { token } = await adminAccount(app, 'strapi-super-admin');
  await app.strapi.db.connection('cchc_members').delete();
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'cchc-can-bo' } });
  const server = await startAppProcess(app.database);
  const invite = async (email: string): Promise<number> => {
    const answer = await fetch(`${server.url}/admin/users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ firstname: 'A', email, roles: [role.id] }),
    });
    const { data } = (await answer.json()) as { data: { id: number } };
    return data.id;
  };
  const first = await invite('mot@x.vn');
  expect(await readMembers(app)).toEqual([first]);
  await joinOffices(app, { id: first }, [{ agency: await slugOf(app, other.agency), reach: 'own' }]);
  await invite('hai@x.vn');
  expect(await readMembers(app)).toEqual([first]);
  await server.stop();
  await app.stop();
});

test('OFF-01 a database account that cannot make the role of members starts nothing, and is told what to run', async () => {
  const account = 'cchc_test_plain_owner';
  await onServer(`create role ${account} login password 'mat-khau'`);
  const plain = await createDatabase('empty');
  const address = new URL(plain.url);
  [address.username, address.password] = [account, 'mat-khau'];
  await onServer(`alter database "${address.pathname.slice(1)}" owner to ${account}`);
  try {
    const statement = 'grant cchc_member to cchc_test_plain_owner with admin option';
    await expect(startAppOn({ ...plain, url: address.href })).rejects.toThrow(statement);
    await onServer(statement);
    const app = await startAppOn({ ...plain, url: address.href });
    await app.stop();
  } finally {
    await plain.drop();
    await onServer(`drop role ${account}`);
  }
});
