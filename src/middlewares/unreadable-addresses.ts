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

/** Outermost: refuses an address such as `http://[/`, whose path throws when read. */
const unreadableAddresses: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (isReadable(ctx)) return next();
  ctx.set('X-Content-Type-Options', 'nosniff');
  return refuse(ctx, 400, 'Invalid URL');
};

export default unreadableAddresses;
