import type { Core } from '@strapi/strapi';
import type { Author, ReportAuthors } from '../../database/demo/reports';
import people from '../../database/demo/living/people.vi.json';
import { type Login, refuseWeakLogin } from './firstAdmin';

type Role = keyof typeof people;

/** An account of the demo; the first administrator is not among them. */
export interface DemoLogin extends Login {
  readonly role: Role;
}

const ROLES: readonly Role[] = ['clerk', 'leader'];
const PASSWORDS = { clerk: 'DEMO_CLERK_PASSWORD', leader: 'DEMO_LEADER_PASSWORD' } as const;

interface User {
  readonly id: number;
}

interface UserService {
  findOneByEmail(email: string): Promise<User | null>;
  create(user: object): Promise<User>;
}

interface AuthService {
  checkCredentials(given: { email: string; password: string }): Promise<[unknown, unknown, unknown?]>;
}

const getUserService = (strapi: Core.Strapi): UserService =>
  strapi.service('admin::user') as unknown as UserService;

/** The logins as the environment gives them, for who cannot ask whether they still work. */
export const demoLogins = (): readonly DemoLogin[] =>
  ROLES.map((role) => ({
    role,
    email: people[role].email,
    password: process.env[PASSWORDS[role]] ?? '',
    valid: true,
  }));

/** The logins of the accounts that are there, each with whether it still works. */
export const findDemoLogins = async (strapi: Core.Strapi): Promise<readonly DemoLogin[]> => {
  const auth = strapi.service('admin::auth') as unknown as AuthService;
  const found: DemoLogin[] = [];
  for (const login of demoLogins()) {
    if ((await getUserService(strapi).findOneByEmail(login.email)) === null) continue;
    const [, user] = await auth.checkCredentials(login);
    found.push({ ...login, valid: user !== false });
  }
  return found;
};

const createUser = async (strapi: Core.Strapi, { role, email, password }: DemoLogin): Promise<User> => {
  refuseWeakLogin(email, password, PASSWORDS[role]);
  const { code, firstname, lastname } = people[role];
  const { id }: { id: number } = await strapi.db.query('admin::role').findOne({ where: { code } });
  const user = { email, firstname, lastname, password, isActive: true, registrationToken: null, roles: [id] };
  return getUserService(strapi).create(user);
};

/** Makes the demo's clerk and leader, who may do what their roles may. An existing account of the same e-mail is left unchanged. */
export const ensureDemoAccounts = async (strapi: Core.Strapi): Promise<ReportAuthors> => {
  const authors: Partial<Record<Role, Author>> = {};
  for (const login of demoLogins()) {
    const user =
      (await getUserService(strapi).findOneByEmail(login.email)) ?? (await createUser(strapi, login));
    const { firstname, lastname } = people[login.role];
    authors[login.role] = { account: String(user.id), name: `${firstname} ${lastname}` };
  }
  return authors as ReportAuthors;
};
