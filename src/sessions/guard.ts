import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type LockedAccount, lockAccount, type Purpose } from './accounts';
import { addRouteMiddleware } from '../extensions/adminRoutes';

type Manager = Modules.SessionManager.SessionManagerService;
type Sessions = ReturnType<Manager>;

/** Strapi's answer for an invalid refresh token. */
const INVALID = { error: 'invalid_refresh_token' } as const;

interface SignIn {
  /** The account as read by the sign-in. */
  user?: { id: unknown; password?: unknown };
  /** Set if the request should have received a session but did not. */
  sessionRefused?: true;
}

/** The state of the current request, if any. */
const readRequestState = (strapi: Core.Strapi): SignIn => strapi.requestContext.get()?.state ?? {};

/** True if the password changed after this request's sign-in compared it. */
const isPasswordStale = ({ user }: SignIn, id: string, { password }: LockedAccount): boolean =>
  user !== undefined && String(user.id) === id && user.password !== password;

/**
 * Guards the sessions of one account kind. Each is issued or ended in a transaction that locks the account's row, as
 * whatever ends sessions does (database/constraints/50-sessions.sql): a session is either ended too, or never issued.
 */
const guardOrigin = (strapi: Core.Strapi, sessions: Sessions, origin: string): Sessions => {
  const withAccount = async <T>(
    id: string,
    purpose: Purpose,
    act: (account: LockedAccount | undefined) => Promise<T>,
  ): Promise<T> =>
    await strapi.db.transaction(async ({ trx }) => act(await lockAccount(trx, { origin, id }, purpose)));

  const generateRefreshToken: Sessions['generateRefreshToken'] = (id, ...rest) =>
    withAccount(id, 'issue', (account) => {
      const state = readRequestState(strapi);
      if (account?.mayEnter !== true || (origin === 'admin' && isPasswordStale(state, id, account))) {
        state.sessionRefused = true;
        throw new errors.UnauthorizedError();
      }
      return sessions.generateRefreshToken(id, ...rest);
    });

  const rotateRefreshToken: Sessions['rotateRefreshToken'] = async (token) => {
    const known = await sessions.validateRefreshToken(token);
    if (!known.isValid) return INVALID;
    return withAccount(known.userId, 'issue', async (account) =>
      account?.mayEnter === true ? sessions.rotateRefreshToken(token) : INVALID,
    );
  };

  const invalidateRefreshToken: Sessions['invalidateRefreshToken'] = (id, device) =>
    withAccount(id, 'end', () => sessions.invalidateRefreshToken(id, device));

  const revokeSessionById: Sessions['revokeSessionById'] = (id, session) =>
    withAccount(id, 'end', () => sessions.revokeSessionById(id, session));

  const guarded = { generateRefreshToken, rotateRefreshToken, invalidateRefreshToken, revokeSessionById };
  return Object.assign(Object.create(sessions) as Sessions, guarded);
};

/** Wraps Strapi's session manager so that no session outlives what should end it. */
export const guardManager = (strapi: Core.Strapi, manager: Manager): Manager =>
  new Proxy(manager, {
    apply: (target, _this, [origin]: [string]) => guardOrigin(strapi, target(origin), origin),
  });

/** Admin routes that issue a session after a password check. */
const SIGN_IN = '/login';
/** Routes that issue a session after a one-time code; they write the account first. */
const BY_CODE = ['/register', '/reset-password'];

/**
 * Ends sessions reliably: docs/adr/0028-sessions-end-in-the-database.md. Must run before Strapi creates its routes.
 * @throws Error at start if Strapi lacks one of the routes
 */
export const guardSessions = (strapi: Core.Strapi): void => {
  const manager = guardManager(strapi, strapi.sessionManager);
  // Strapi offers no way to replace a service that it registers itself.
  Object.defineProperty(strapi, 'sessionManager', { configurable: true, get: () => manager });
  for (const path of [SIGN_IN, ...BY_CODE])
    addRouteMiddleware(strapi.admin, 'POST', path, 'global::refused-sessions');
  for (const path of BY_CODE) addRouteMiddleware(strapi.admin, 'POST', path, 'global::one-transaction');
};
