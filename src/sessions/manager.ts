import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type HeldAccount, holdAccount, type Purpose } from './accounts';

type Manager = Modules.SessionManager.SessionManagerService;
type Sessions = ReturnType<Manager>;

/** Strapi's own word for a refresh token that opens nothing. */
const INVALID = { error: 'invalid_refresh_token' } as const;

interface SignIn {
  /** The account as the sign-in has read it. */
  user?: { id: unknown; password?: unknown };
  /** Set when the request was to be given a session and was not. */
  sessionRefused?: true;
}

/** The state of the request that is being answered, if there is one. */
const requestState = (strapi: Core.Strapi): SignIn => strapi.requestContext.get()?.state ?? {};

/** Whether the password of the account has changed since the sign-in of this request compared it. */
const isPasswordStale = ({ user }: SignIn, id: string, { password }: HeldAccount): boolean =>
  user !== undefined && String(user.id) === id && user.password !== password;

/**
 * The sessions of one kind of accounts. Each is issued or ended in a transaction that holds the account's row: whatever ends an
 * account's sessions holds it too (database/constraints/50-sessions.sql), so that a session is either seen and ended, or not issued.
 */
const guardOrigin = (strapi: Core.Strapi, sessions: Sessions, origin: string): Sessions => {
  const holding = async <T>(
    id: string,
    purpose: Purpose,
    act: (account: HeldAccount | undefined) => Promise<T>,
  ): Promise<T> =>
    await strapi.db.transaction(async ({ trx }) => act(await holdAccount(trx, { origin, id }, purpose)));

  const generateRefreshToken: Sessions['generateRefreshToken'] = (id, ...rest) =>
    holding(id, 'issue', (account) => {
      const state = requestState(strapi);
      if (account?.mayEnter !== true || (origin === 'admin' && isPasswordStale(state, id, account))) {
        state.sessionRefused = true;
        throw new errors.UnauthorizedError();
      }
      return sessions.generateRefreshToken(id, ...rest);
    });

  const rotateRefreshToken: Sessions['rotateRefreshToken'] = async (token) => {
    const known = await sessions.validateRefreshToken(token);
    if (!known.isValid) return INVALID;
    return holding(known.userId, 'issue', async (account) =>
      account?.mayEnter === true ? sessions.rotateRefreshToken(token) : INVALID,
    );
  };

  const invalidateRefreshToken: Sessions['invalidateRefreshToken'] = (id, device) =>
    holding(id, 'end', () => sessions.invalidateRefreshToken(id, device));

  const revokeSessionById: Sessions['revokeSessionById'] = (id, session) =>
    holding(id, 'end', () => sessions.revokeSessionById(id, session));

  const guarded = { generateRefreshToken, rotateRefreshToken, invalidateRefreshToken, revokeSessionById };
  return Object.assign(Object.create(sessions) as Sessions, guarded);
};

/** Strapi's session manager, whose sessions cannot outlive what ends them. */
export const guardManager = (strapi: Core.Strapi, manager: Manager): Manager =>
  new Proxy(manager, {
    apply: (target, _this, [origin]: [string]) => guardOrigin(strapi, target(origin), origin),
  });
