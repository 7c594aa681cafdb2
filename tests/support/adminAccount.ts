import { randomUUID } from 'node:crypto';
import type { TestApp } from './strapi';

type Method = 'get' | 'post' | 'put' | 'delete';

/** A signed-in account of the admin: `account.request('get', '/content-manager/init')`. */
export interface AdminAccount {
  id: number;
  email: string;
  /** For the header `Authorization: Bearer`. */
  token: string;
  request(method: Method, path: string): ReturnType<TestApp['http']['get']>;
}

/** The id of the role with that code. */
export const roleId = async ({ strapi }: TestApp, code: string): Promise<number> => {
  const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (role === null) throw new Error(`no role ${code}`);
  return role.id;
};

/** An action on records of a type, of which some fields or records alone may be meant, or one that is on no type. */
export type Permitted =
  | string
  | { action: string; subject: string; properties?: { fields: string[] }; conditions?: string[] };

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

/** A session as a sign-in opens it. Hashing passwords would take longer than most tests. */
const sessionOf = async ({ strapi }: TestApp, user: number): Promise<string> => {
  const sessions = strapi.sessionManager('admin');
  const { token } = await sessions.generateRefreshToken(String(user), randomUUID(), { type: 'session' });
  const access = await sessions.generateAccessToken(token);
  if ('error' in access) throw new Error(access.error);
  return access.token;
};

/**
 * Makes an account with the role of that code (`strapi-super-admin`, `cchc-can-bo`, ...), which is signed in.
 * @param password for an account that is to sign in by itself; without one it cannot
 */
export const adminAccount = async (
  app: TestApp,
  roleCode: string,
  password?: string,
): Promise<AdminAccount> => {
  const email = `${randomUUID()}@x.vn`;
  const user: { id: number } = await app.strapi.service('admin::user').create({
    firstname: 'Nguyễn Văn A',
    email,
    isActive: true,
    registrationToken: null,
    ...(password === undefined ? {} : { password }),
    roles: [await roleId(app, roleCode)],
  });
  const token = await sessionOf(app, user.id);
  return {
    id: user.id,
    email,
    token,
    request: (method, path) => app.http[method](path).set('Authorization', `Bearer ${token}`),
  };
};

/** The bearer token of a new account that may do these actions and nothing else. */
export const adminToken = async (app: TestApp, actions: readonly Permitted[]): Promise<string> =>
  (await adminAccount(app, await roleWith(app, actions))).token;
