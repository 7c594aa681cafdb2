import { randomUUID } from 'node:crypto';
import type { TestApp } from './strapi';

type Method = 'get' | 'post' | 'put' | 'delete';

/** A signed-in account of the admin: `account.request('get', '/content-manager/init')`. */
export interface AdminAccount {
  email: string;
  /** For the header `Authorization: Bearer`. */
  token: string;
  request(method: Method, path: string): ReturnType<TestApp['http']['get']>;
}

const PASSWORD = 'Mat-khau-1';

const roleId = async ({ strapi }: TestApp, code: string): Promise<number> => {
  const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (role === null) throw new Error(`no role ${code}`);
  return role.id;
};

/** An action on records of a type, of which some fields or records alone may be meant, or one that is on no type. */
export type Permitted =
  string | { action: string; subject: string; properties?: { fields: string[] }; conditions?: string[] };

const permissionOf = (permitted: Permitted): object => ({
  properties: {},
  conditions: [],
  ...(typeof permitted === 'string' ? { action: permitted, subject: null } : permitted),
});

/** The code of a new role that may do these actions and nothing else: what nobody may do without being given it. */
export const roleWith = async (app: TestApp, actions: readonly Permitted[]): Promise<string> => {
  const code = `test-${randomUUID()}`;
  await app.strapi.service('admin::role').create({ name: code, code, description: '' });
  await permit(app, code, actions);
  return code;
};

/** From now on the role may do these actions, and nothing else. */
export const permit = async (app: TestApp, code: string, actions: readonly Permitted[]): Promise<void> => {
  await app.strapi
    .service('admin::role')
    .assignPermissions(await roleId(app, code), actions.map(permissionOf));
};

/** Makes an account with the role of that code (`strapi-super-admin`, `cchc-can-bo`, ...) and signs it in over HTTP. */
export const adminAccount = async (app: TestApp, roleCode: string): Promise<AdminAccount> => {
  const email = `${randomUUID()}@x.vn`;
  await app.strapi.service('admin::user').create({
    firstname: 'Nguyễn Văn A',
    email,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [await roleId(app, roleCode)],
  });
  const { body } = await app.http
    .post('/admin/login')
    .send({ email, password: PASSWORD, deviceId: randomUUID() })
    .expect(200);
  const { token }: { token: string } = body.data;
  return {
    email,
    token,
    request: (method, path) => app.http[method](path).set('Authorization', `Bearer ${token}`),
  };
};

/** The bearer token of a new account that may do these actions and nothing else. */
export const adminToken = async (app: TestApp, actions: readonly Permitted[]): Promise<string> =>
  (await adminAccount(app, await roleWith(app, actions))).token;
