import request from 'supertest';
import {
  DEVICE,
  type Door,
  keysIn,
  opened,
  PASSWORD,
  renew,
  signedIn,
  type SignedIn,
  signIn,
} from '../support/accountKeys';
import { type AdminAccount, adminAccount, roleId, roleWith } from '../support/adminAccount';
import { type AppProcess, startAppProcess } from '../support/appProcess';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const NEXT_PASSWORD = 'Mat-khau-moi-2';
const CODE = 'a-code-from-a-mail';

let app: TestApp;
let other: AppProcess;
let doors: readonly Door[];
let rows: Rows;
let boss: AdminAccount;

beforeAll(async () => {
  app = await sharedApp();
  [other, rows, boss] = await Promise.all([
    startAppProcess(app.database),
    openRows(app.database),
    adminAccount(app, 'strapi-super-admin'),
  ]);
  doors = [app.http, request(other.url)];
});
afterAll(async () => {
  await other.stop();
  await rows.end();
  await app.stop();
});

const update = (id: number, changes: object): Promise<unknown> =>
  boss.request('put', `/admin/users/${id}`).send(changes).expect(200);

const giveCode = (id: number): Promise<unknown> =>
  rows.all(
    `update admin_users set reset_password_token = $1, reset_password_token_expires_at = now() + '1 hour' where id = $2`,
    [`${CODE}-${id}`, id],
  );

test('an invitation can be read again until the account is opened, by those who may invite and by nobody else', async () => {
  const person = { firstname: 'Nguyễn Văn', lastname: 'Bình' };
  const invited = await boss
    .request('post', '/admin/users')
    .send({ ...person, email: 'binh@cchc.example', roles: [await roleId(app, 'cchc-can-bo')] })
    .expect(201);
  const { id, registrationToken } = invited.body.data;
  const read = async (account: AdminAccount): Promise<unknown> =>
    (await account.request('get', `/admin/users/${id}`).expect(200)).body.data.registrationToken;
  expect(registrationToken).toMatch(/^[0-9a-f]{40}$/);
  expect(await read(boss)).toBe(registrationToken);
  expect(await read(await adminAccount(app, await roleWith(app, ['admin::users.read'])))).toBeUndefined();
  await app.http
    .post('/admin/register')
    .send({ registrationToken, userInfo: { ...person, password: PASSWORD }, deviceId: DEVICE })
    .expect(200);
  expect(await read(boss)).toBeUndefined();
});

type Act = (account: SignedIn) => Promise<unknown>;

const ENDINGS: Readonly<Record<string, Act>> = {
  'a password set by an administrator': ({ id }) => update(id, { password: NEXT_PASSWORD }),
  'a block': ({ id }) => update(id, { isActive: false }),
  'another role': async ({ id }) => update(id, { roles: [await roleId(app, 'strapi-editor')] }),
  'a role more': async ({ id }) =>
    update(id, { roles: [await roleId(app, 'cchc-can-bo'), await roleId(app, 'strapi-editor')] }),
  'a role taken past the admin': ({ id }) =>
    app.strapi.db.query('admin::user').update({ where: { id }, data: { roles: [] } }),
  'a password set past the app': ({ id }) =>
    rows.all(`update admin_users set password = 'x' where id = $1`, [id]),
  'a role replaced past the app': async ({ id }) =>
    rows.all('update admin_users_roles_lnk set role_id = $1 where user_id = $2', [
      await roleId(app, 'strapi-editor'),
      id,
    ]),
  'a new password of one’s own': ({ request: ask }) =>
    ask('put', '/admin/users/me').send({ currentPassword: PASSWORD, password: NEXT_PASSWORD }).expect(200),
  'a password set by a code': async ({ id }) => {
    await giveCode(id);
    const body = { resetPasswordToken: `${CODE}-${id}`, password: NEXT_PASSWORD };
    await app.http.post('/admin/reset-password').send(body).expect(200);
  },
  'a deletion': ({ id }) => boss.request('delete', `/admin/users/${id}`).expect(200),
  'a sign-out': ({ request: ask }) => ask('post', '/admin/logout').send({ deviceId: DEVICE }).expect(200),
  'a sign-out everywhere': ({ request: ask }) => ask('delete', '/admin/users/me/sessions').expect(200),
};

describe('AZ-16', () => {
  test.each(Object.entries(ENDINGS))(
    '%s ends the keys of an account in the next request, in every process',
    async (_name, act) => {
      const account = await signedIn(app);
      const renewed = keysIn(await renew(app.http, account.cookie).expect(200));
      await act(account);
      expect(await opened(doors, account)).toEqual([]);
      expect(await opened(doors, renewed)).toEqual([]);
      await boss.request('get', '/admin/users/me').expect(200);
    },
  );

  test('what changes neither password nor roles nor whether the account may enter ends nothing', async () => {
    const account = await signedIn(app);
    const same = { firstname: 'Trần Thị B', isActive: true, roles: [await roleId(app, 'cchc-can-bo')] };
    await update(account.id, { ...same, email: account.email });
    await account.request('get', '/admin/users/me').expect(200);
    await renew(app.http, account.cookie).expect(200);
  });

  test('an account that is unblocked signs in, and its keys from before open nothing', async () => {
    const account = await signedIn(app);
    await update(account.id, { isActive: false });
    await signIn(app.http, account.email, PASSWORD).expect(400);
    await update(account.id, { isActive: true });
    expect(await opened(doors, account)).toEqual([]);
    const keys = keysIn(await signIn(app.http, account.email, PASSWORD).expect(200));
    // A key to renew with is used up by the first process.
    expect(await opened(doors, keys)).toHaveLength(9);
  });

  test('a session that outlived a block under an earlier version is not renewed', async () => {
    const account = await signedIn(app);
    await rows.all('alter table admin_users disable trigger cchc_end_sessions_update');
    await rows.all('update admin_users set is_active = false where id = $1', [account.id]);
    await rows.all('alter table admin_users enable trigger cchc_end_sessions_update');
    await renew(app.http, account.cookie).expect(401);
  });

  test('a code or an invitation from before a password was set or the account was blocked opens nothing', async () => {
    const password = 'Mat-khau-khac-3';
    for (const change of [{ password: NEXT_PASSWORD }, { isActive: false }]) {
      const account = await signedIn(app);
      await giveCode(account.id);
      const invitation = `invitation-${account.id}`;
      await rows.all('update admin_users set registration_token = $1 where id = $2', [
        invitation,
        account.id,
      ]);
      await update(account.id, change);
      await update(account.id, { isActive: true });
      const code = { resetPasswordToken: `${CODE}-${account.id}`, password };
      const reset = await app.http.post('/admin/reset-password').send(code);
      const accepted = { registrationToken: invitation, userInfo: { firstname: 'A', password } };
      const registered = await app.http.post('/admin/register').send(accepted);
      expect([reset, registered].map(({ status, body }) => [status, body.error?.message])).toEqual([
        [400, 'Liên kết đặt lại mật khẩu không đúng hoặc đã hết hạn.'],
        [400, 'Thông tin đăng ký không hợp lệ.'],
      ]);
    }
  });
});

describe('AZ-16 of the content API', () => {
  const opens = async (key: string): Promise<number[]> => {
    const asked = doors.map((door) => door.get('/api/articles').set('Authorization', `Bearer ${key}`));
    return (await Promise.all(asked)).map(({ status }) => status);
  };

  const USER = 'plugin::users-permissions.user';
  const USER_ENDINGS: Readonly<Record<string, (id: number) => Promise<unknown>>> = {
    'a password': (id) =>
      app.strapi.plugin('users-permissions').service('user').edit(id, { password: NEXT_PASSWORD }),
    'a block, and its end': async (id) => {
      await app.strapi.db.query(USER).update({ where: { id }, data: { blocked: true } });
      await app.strapi.db.query(USER).update({ where: { id }, data: { blocked: false } });
    },
    'another role': async (id) => {
      const role = await app.strapi.db
        .query('plugin::users-permissions.role')
        .create({ data: { name: `r${id}`, type: `r${id}` } });
      await app.strapi.db.query(USER).update({ where: { id }, data: { role: role.id } });
    },
    'a deletion': (id) => app.strapi.db.query(USER).delete({ where: { id } }),
  };

  test.each(Object.entries(USER_ENDINGS))('%s ends the key of an end user', async (name, act) => {
    const role = await app.strapi.db
      .query('plugin::users-permissions.role')
      .create({ data: { name, type: name } });
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: 'api::article.article.find', role: role.id } });
    const user: { id: number } = await app.strapi
      .plugin('users-permissions')
      .service('user')
      .add({ username: name, email: `${role.id}@x.vn`, password: PASSWORD, role: role.id, confirmed: true });
    const key: string = await app.strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
    expect(await opens(key)).toEqual([200, 200]);
    await act(user.id);
    expect(await opens(key)).toEqual([401, 401]);
  });

  const TOKEN_ENDINGS: Readonly<Record<string, (id: number) => PromiseLike<unknown>>> = {
    deleted: (id) => boss.request('delete', `/admin/api-tokens/${id}`).expect(200),
    'made anew': (id) => boss.request('post', `/admin/api-tokens/${id}/regenerate`).expect(201),
    expired: (id) =>
      rows.all(`update strapi_api_tokens set expires_at = now() - interval '1 second' where id = $1`, [id]),
  };

  test.each(Object.entries(TOKEN_ENDINGS))('an API token that was %s opens nothing', async (name, act) => {
    const { body } = await boss
      .request('post', '/admin/api-tokens')
      .send({ name, description: '', kind: 'content-api', type: 'read-only', lifespan: null })
      .expect(201);
    const { id, accessKey } = body.data as { id: number; accessKey: string };
    expect(await opens(accessKey)).toEqual([200, 200]);
    await act(id);
    expect(await opens(accessKey)).toEqual([401, 401]);
  });
});
