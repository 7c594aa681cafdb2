import { randomBytes } from 'node:crypto';
import type { APIRequest, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { type AdminApi, appUrl } from './adminApi';

export interface Account {
  readonly email: string;
  readonly password: string;
  /** An access token, for requests behind the screens. */
  readonly token: string;
  /** The browser's storage after this account signed in. */
  readonly signedIn: Exclude<BrowserContextOptions['storageState'], string | undefined>;
}

/** Roles that are there from the first start, by their codes. */
export type RoleCode = 'strapi-super-admin' | 'cchc-can-bo' | 'cchc-lanh-dao';

interface Role {
  readonly id: number;
  readonly code: string;
}

/** @throws Error when there is no such role */
export const roleOf = async (admin: AdminApi, code: RoleCode): Promise<Role> => {
  const { data } = await admin.get<{ data: Role[] }>('/admin/roles');
  const role = data.find((candidate) => candidate.code === code);
  if (role === undefined) throw new Error(`There is no role "${code}".`);
  return role;
};

/** A new role without any permission; its name is made unique. */
export const createRole = async (admin: AdminApi, name: string): Promise<Role> => {
  const unique = `${name} ${randomBytes(3).toString('hex')}`;
  const { data } = await admin.post<{ data: Role }>('/admin/roles', { name: unique, description: name });
  return data;
};

/** Makes an account a member of every office, for tests about something else. */
const joinAllOffices = async (admin: AdminApi, account: number): Promise<void> => {
  const { data } = await admin.get<{ data: { offices: { slug: string }[] } }>('/cchc-report/me');
  const offices = data.offices.map(({ slug }) => ({ agency: slug, reach: 'own' }));
  await admin.put(`/cchc-report/members/${account}`, { offices });
};

/** Makes an account of a role as people get one: the administrator invites, the invited person sets a password. */
export const createAccount = async (requests: APIRequest, admin: AdminApi, role: Role): Promise<Account> => {
  const name = randomBytes(4).toString('hex');
  const email = `can-bo-${name}@cchc.example`;
  const password = `Mat-khau-${name}-A1`;
  const person = { firstname: 'Đặng Thị', lastname: 'Hoa' };
  const { data: user } = await admin.post<{ data: { id: number; registrationToken: string } }>(
    '/admin/users',
    {
      ...person,
      email,
      roles: [role.id],
    },
  );
  await joinAllOffices(admin, user.id);
  const http = await requests.newContext({ baseURL: appUrl() });
  const answer = await http.post('/admin/register', {
    data: {
      registrationToken: user.registrationToken,
      userInfo: { ...person, password },
      deviceId: crypto.randomUUID(),
      rememberMe: true,
    },
  });
  if (!answer.ok()) throw new Error(`The account was not made: ${answer.status()} ${await answer.text()}`);
  const { data } = (await answer.json()) as { data: { token: string } };
  const { cookies } = await http.storageState();
  await http.dispose();
  const localStorage = [
    { name: 'jwtToken', value: JSON.stringify(data.token) },
    { name: 'isLoggedIn', value: 'true' },
  ];
  return {
    email,
    password,
    token: data.token,
    signedIn: { cookies, origins: [{ origin: appUrl(), localStorage }] },
  };
};

/** Ends the session of a browser: removes the cookie that renews it, and replaces its token by an invalid one. */
export const endSession = async (context: BrowserContext, page: Page): Promise<void> => {
  await context.clearCookies();
  await page.evaluate(() => localStorage.setItem('jwtToken', '"ended"'));
};
