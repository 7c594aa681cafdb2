import type { Core } from '@strapi/strapi';
import { isUnder } from './addresses';
import { refuse } from './refusals';

interface Authentication {
  authenticate(ctx: object, next: () => Promise<void>): Promise<void>;
  verify(auth: unknown, config: { scope: string[] }): Promise<void>;
}

/** Who may send a form with files: a key with this scope, or an account, where need be one that may do this. */
type Taker = { type: 'content-api'; scope: string[] } | { type: 'admin'; action?: string };

/** The form of the admin's settings that has the logos. */
const LOGOS: Taker = { type: 'admin', action: 'admin::project-settings.update' };

/** Who may send a form with files to this address; null where none is taken. */
const takerOf = (path: string, prefix: string): Taker | null => {
  if (isUnder(path, '/upload')) return { type: 'admin' };
  if (isUnder(path, '/admin/project-settings')) return LOGOS;
  if (isUnder(path, `${prefix}/upload`))
    return { type: 'content-api', scope: ['plugin::upload.content-api.upload'] };
  return null;
};

/** What Strapi keeps of who asks, once he is known. */
interface Known {
  auth: unknown;
  userAbility?: { can(action: string): boolean };
}

/**
 * Outside `strapi::body`, which writes every file of every form to the temporary folder before anybody has asked who sends
 * it: forms with files are read at the addresses of the media library and of the admin's logos alone, and of those alone who
 * may send them.
 */
const receivedForms: Core.MiddlewareFactory = (_config, { strapi }) => {
  const auth: Authentication = strapi.get('auth');
  return async (ctx, next) => {
    if (!ctx.is('multipart')) return next();
    const taker = takerOf(ctx.path, strapi.config.get<string>('api.rest.prefix', '/api'));
    if (taker === null) return refuse(ctx, 415);
    const { route } = ctx.state;
    ctx.state['route'] = { info: { type: taker.type }, config: {} };
    let isKnown = false;
    await auth.authenticate(ctx, () => {
      isKnown = true;
      return Promise.resolve();
    });
    ctx.state['route'] = route;
    if (!isKnown) return undefined;
    const known = ctx.state as Known;
    if (taker.type === 'content-api') await auth.verify(known.auth, { scope: taker.scope });
    else if (taker.action !== undefined && known.userAbility?.can(taker.action) !== true)
      return refuse(ctx, 403);
    return next();
  };
};

export default receivedForms;
