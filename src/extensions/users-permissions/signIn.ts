import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { isRecordValues } from '../../records';
import { getDummyHash } from '../../start/accounts';

interface Context {
  params: { provider?: string };
  request: { body?: unknown };
}

export interface AuthController {
  callback(ctx: Context): Promise<unknown>;
}

export interface UserService {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

type Make<Part> = (context: { strapi: Core.Strapi }) => Part;

const LOCAL = 'local';

/** True if the current sign-in has compared a password. */
const signIns = new AsyncLocalStorage<{ compared: boolean }>();

/** Records that a password was compared. */
export const noteComparisons =
  (make: Make<UserService>): Make<UserService> =>
  (context) => {
    const users = make(context);
    const validatePassword: UserService['validatePassword'] = (password, hash) => {
      const signIn = signIns.getStore();
      if (signIn !== undefined) signIn.compared = true;
      return users.validatePassword(password, hash);
    };
    return { ...users, validatePassword };
  };

const readPassword = ({ params, request: { body } }: Context): string | null => {
  const password = isRecordValues(body) ? body['password'] : undefined;
  return (params.provider ?? LOCAL) === LOCAL && typeof password === 'string' ? password : null;
};

/**
 * Makes a sign-in for an unknown account, which Strapi refuses without comparing a password, take as long as one with
 * a wrong password.
 */
export const equalizeRefusalTime =
  <Controller extends AuthController>(make: Make<Controller>): Make<Controller> =>
  (context) => {
    const { strapi } = context;
    const auth = make(context);
    const callback: AuthController['callback'] = (ctx) => {
      const signIn = { compared: false };
      return signIns.run(signIn, async () => {
        try {
          return await auth.callback(ctx);
        } catch (error) {
          const password = readPassword(ctx);
          if (!signIn.compared && password !== null) {
            const users: UserService = strapi.plugin('users-permissions').service('user');
            await users.validatePassword(password, await getDummyHash(strapi));
          }
          throw error;
        }
      });
    };
    return { ...auth, callback };
  };
