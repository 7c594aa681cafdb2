import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isUnder } from './addresses';
import texts from './api-errors.vi.json';

interface Authentication {
  authenticate(ctx: object, next: () => Promise<void>): Promise<void>;
  verify(auth: unknown, config: { scope: string[] }): Promise<void>;
}

/** Who may send a form with files to this address; null where none is taken. */
const takerOf = (path: string, prefix: string): { type: string; scope?: string[] } | null => {
  if (isUnder(path, '/upload')) return { type: 'admin' };
  if (isUnder(path, `${prefix}/upload`))
    return { type: 'content-api', scope: ['plugin::upload.content-api.upload'] };
  return null;
};

/** Answered, not thrown: a fault that is thrown fills the log, and anybody may send such a form. */
const refuse = (ctx: Context): void => {
  const { code, message } = texts['415'];
  ctx.status = 415;
  ctx.body = {
    data: null,
    error: { status: 415, name: 'UnsupportedMediaTypeError', message, details: { code } },
  };
};

/**
 * Outside `strapi::body`, which writes every file of every form to the temporary folder before anybody has asked who sends
 * it: forms with files are read at the addresses of the media library alone, and of those alone who may send them.
 */
const receivedForms: Core.MiddlewareFactory = (_config, { strapi }) => {
  const auth: Authentication = strapi.get('auth');
  return async (ctx, next) => {
    if (!ctx.is('multipart')) return next();
    const taker = takerOf(ctx.path, strapi.config.get<string>('api.rest.prefix', '/api'));
    if (taker === null) return refuse(ctx);
    const { route } = ctx.state;
    ctx.state['route'] = { info: { type: taker.type }, config: {} };
    let isKnown = false;
    await auth.authenticate(ctx, () => {
      isKnown = true;
      return Promise.resolve();
    });
    ctx.state['route'] = route;
    if (!isKnown) return undefined;
    if (taker.scope !== undefined) await auth.verify(ctx.state['auth'], { scope: taker.scope });
    return next();
  };
};

export default receivedForms;
