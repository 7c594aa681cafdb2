import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';

const USER = 'admin::user';
const LANGUAGE = 'vi';

/** Creates accounts in Vietnamese unless another language is given. */
export const createAccountsInVietnamese = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: [USER],
    beforeCreate: ({ params }) => {
      params.data = { ...params.data, preferedLanguage: params.data?.preferedLanguage ?? LANGUAGE };
    },
  });
};

/**
 * Sets Vietnamese for accounts without a language; the profile page would show none selected. Accounts in English are
 * left alone.
 */
export const setAccountLanguage = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db
    .query(USER)
    .updateMany({ where: { preferedLanguage: null }, data: { preferedLanguage: LANGUAGE } });
};

interface AdminPasswords {
  hashPassword(password: string): Promise<string>;
}

let dummyHash: Promise<string> | undefined;

/** The hash of a random password, as slow to compare as those of accounts. */
export const getDummyHash = (strapi: Core.Strapi): Promise<string> => {
  const auth = strapi.service('admin::auth') as unknown as AdminPasswords;
  dummyHash ??= auth.hashPassword(randomUUID());
  return dummyHash;
};

interface Account {
  password: string | null;
  isActive: boolean;
}

interface Credentials {
  email: string;
  password: string;
}

/** Arguments of passport's callbacks: an error, the account or false, and the reason. */
type Outcome = [error: null, account: Account | false, reason?: { message: string }];

interface AdminAuth {
  validatePassword(password: string, hash: string): Promise<boolean>;
  checkCredentials(credentials: Credentials): Promise<Outcome>;
}

/**
 * Replaces Strapi's credential check, which compares no password for unknown accounts: its answer was ten times
 * faster and revealed which addresses have an account. This one always compares a hash.
 */
export const equalizeSignInTime = (strapi: Core.Strapi): void => {
  const auth = strapi.service('admin::auth') as unknown as AdminAuth;
  auth.checkCredentials = async ({ email, password }) => {
    const account: Account | null = await strapi.db.query('admin::user').findOne({ where: { email } });
    const hash = account?.password ?? null;
    const isRight = await auth.validatePassword(password, hash ?? (await getDummyHash(strapi)));
    if (account === null || hash === null || !isRight)
      return [null, false, { message: 'Invalid credentials' }];
    return account.isActive ? [null, account] : [null, false, { message: 'User not active' }];
  };
};
