import type { Core } from '@strapi/strapi';

/**
 * Reads the caller's address while the connection is open, which makes Koa cache it: Strapi emits events about saved
 * data when the answer may already be sent and the connection closed, and the action log needs the address then.
 */
export const callerAddress: Core.MiddlewareHandler = (ctx, next) => {
  void ctx.request.ip;
  return next();
};
