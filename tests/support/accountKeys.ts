import { type AdminAccount, adminAccount } from './adminAccount';
import type { TestApp } from './strapi';

/** Requests to one process of the app. */
export type Door = TestApp['http'];

/** The access token of a browser, and the cookie that renews it. */
export interface Keys {
  token: string;
  cookie: string;
}

export type SignedIn = AdminAccount & Keys;

export const PASSWORD = 'Mat-khau-cu-1';
export const DEVICE = '00000000-0000-4000-8000-000000000000';
/** One address of each part of the admin, one of them of the plugin. */
const ADDRESSES = [
  '/admin/users/me',
  '/content-manager/collection-types/api::article.article',
  '/upload/files',
  '/cchc-report/options',
];

type Asked = ReturnType<Door['post']>;

export const signIn = (door: Door, email: string, password: string): Asked =>
  door.post('/admin/login').send({ email, password, deviceId: DEVICE });

/** Reads the keys from the answer to a sign-in or a renewal. */
export const keysIn = ({ body, headers }: Awaited<Asked>): Keys => {
  const answer = body as { data: { token: string } };
  const cookies: unknown = headers['set-cookie'];
  const kept = Array.isArray(cookies) ? cookies.map((one) => String(one).split(';')[0]) : [];
  return { token: answer.data.token, cookie: kept.join('; ') };
};

/** A new account of that role, signed in through the sign-in page's address. */
export const signedIn = async (app: TestApp, role = 'cchc-can-bo'): Promise<SignedIn> => {
  const account = await adminAccount(app, role, PASSWORD);
  const keys = keysIn(await signIn(app.http, account.email, PASSWORD).expect(200));
  const request: AdminAccount['request'] = (method, path) =>
    app.http[method](path).set('Authorization', `Bearer ${keys.token}`);
  return { ...account, ...keys, request };
};

export const renew = (door: Door, cookie: string): Asked =>
  door.post('/admin/access-token').set('Cookie', cookie);

/** Lists the addresses of each process that the keys still open; empty if they have ended. */
export const opened = async (doors: readonly Door[], { token, cookie }: Keys): Promise<string[]> => {
  const found: string[] = [];
  for (const [index, door] of doors.entries()) {
    for (const path of ADDRESSES) {
      const { status } = await door.get(path).set('Authorization', `Bearer ${token}`);
      if (status !== 401) found.push(`${index} ${status} ${path}`);
    }
    const { status } = await renew(door, cookie);
    if (status !== 401) found.push(`${index} ${status} renewal`);
  }
  return found;
};
