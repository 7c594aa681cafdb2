import type { Core } from '@strapi/strapi';

/**
 * On routes that sign somebody in. Strapi takes a session that was not issued (src/sessions) for a fault of its own; to the caller it is
 * a sign-in that failed.
 */
const refusedSessions: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (ctx.state['sessionRefused'] === true) ctx.unauthorized('Missing or invalid credentials');
};

export default refusedSessions;
