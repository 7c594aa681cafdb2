import type { Core } from '@strapi/strapi';
import { isUnder } from './addresses';
import { refuse } from './refusals';

interface Authentication {
  authenticate(ctx: object, next: () => Promise<void>): Promise<void>;
  verify(auth: unknown, config: { scope: string[] }): Promise<void>;
}

/** Who may send files: an API key with this scope, or an admin account, possibly with a permission. */
type Taker = { type: 'content-api'; scope: string[] } | { type: 'admin'; action?: string };

/** The settings form that uploads the logos. */
const LOGOS: Taker = { type: 'admin', action: 'admin::project-settings.update' };

/** Who may send files to this address; null if nobody may. */
const findTaker = (path: string, prefix: string): Taker | null => {
  if (isUnder(path, '/upload')) return { type: 'admin' };
  if (isUnder(path, '/admin/project-settings')) return LOGOS;
  if (isUnder(path, `${prefix}/upload`))
    return { type: 'content-api', scope: ['plugin::upload.content-api.upload'] };
  return null;
};

/** Strapi's state of an authenticated caller. */
interface Authenticated {
  auth: unknown;
  userAbility?: { can(action: string): boolean };
}

/**
 * Outside `strapi::body`, which would write every file to the temporary folder before anyone is authenticated: files
 * are accepted only at the media library and the logo settings, and only from callers who may upload there.
 */
const receivedForms: Core.MiddlewareFactory = (_config, { strapi }) => {
  const auth: Authentication = strapi.get('auth');
  return async (ctx, next) => {
    if (!ctx.is('multipart')) return next();
    const taker = findTaker(ctx.path, strapi.config.get<string>('api.rest.prefix', '/api'));
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
    const known = ctx.state as Authenticated;
    if (taker.type === 'content-api') await auth.verify(known.auth, { scope: taker.scope });
    else if (taker.action !== undefined && known.userAbility?.can(taker.action) !== true)
      return refuse(ctx, 403);
    return next();
  };
};

export default receivedForms;
