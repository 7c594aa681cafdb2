import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuse } from './refusals';

const isReadable = (ctx: Context): boolean => {
  try {
    return ctx.path !== null;
  } catch {
    return false;
  }
};

/** Outermost: an address such as `http://[/` has no path, and whoever asks for it fails. */
const unreadableAddresses: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (isReadable(ctx)) return next();
  ctx.set('X-Content-Type-Options', 'nosniff');
  return refuse(ctx, 400, 'Invalid URL');
};

export default unreadableAddresses;
