import type { Core } from '@strapi/strapi';

/**
 * Reads where a request comes from while its connection is open, which makes Koa keep it: Strapi tells of what was saved
 * when the answer may be on its way and the connection gone, and the action log needs the address then.
 */
export const callerAddress: Core.MiddlewareHandler = (ctx, next) => {
  void ctx.request.ip;
  return next();
};
