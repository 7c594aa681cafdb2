import type { Core } from '@strapi/strapi';
import type { Author, ReportAuthors } from '../../database/demo/reports';
import people from '../../database/demo/living/people.vi.json';
import { type Login, refuseWeakLogin } from './firstAdmin';

/** One of the demo's accounts besides the first administrator. */
export interface DemoLogin extends Login {
  readonly role: keyof typeof people;
}

export interface DemoAccounts {
  readonly logins: readonly DemoLogin[];
  readonly authors: ReportAuthors;
}

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

/** Creates the account of a role unless its e-mail is taken: what somebody changed in the admin stays. */
const ensureAccount = async (
  strapi: Core.Strapi,
  role: keyof typeof people,
): Promise<{ login: DemoLogin; author: Author }> => {
  const { email, firstname, lastname, code } = people[role];
  const password = process.env[PASSWORDS[role]] ?? '';
  const users = strapi.service('admin::user') as unknown as UserService;
  let user = await users.findOneByEmail(email);
  if (user === null) {
    refuseWeakLogin(email, password);
    const { id }: { id: number } = await strapi.db.query('admin::role').findOne({ where: { code } });
    user = await users.create({
      email,
      firstname,
      lastname,
      password,
      isActive: true,
      registrationToken: null,
      roles: [id],
    });
  }
  const auth = strapi.service('admin::auth') as unknown as AuthService;
  const [, signedIn] = await auth.checkCredentials({ email, password });
  return {
    login: { role, email, password, valid: signedIn !== false },
    author: { account: String(user.id), name: `${firstname} ${lastname}` },
  };
};

/** The logins as the environment gives them, for who cannot ask whether they still work. */
export const demoLogins = (): readonly DemoLogin[] =>
  (['clerk', 'leader'] as const).map((role) => ({
    role,
    email: people[role].email,
    password: process.env[PASSWORDS[role]] ?? '',
    valid: true,
  }));

/** Makes the demo's clerk and leader, who may do what their roles may. */
export const ensureDemoAccounts = async (strapi: Core.Strapi): Promise<DemoAccounts> => {
  const clerk = await ensureAccount(strapi, 'clerk');
  const leader = await ensureAccount(strapi, 'leader');
  return {
    logins: [clerk.login, leader.login],
    authors: { clerk: clerk.author, leader: leader.author },
  };
};
