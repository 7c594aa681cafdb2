import type { Core } from '@strapi/strapi';

/**
 * On sign-in routes: Strapi reports a session that was not issued (src/sessions) as a server error; to the caller it
 * is a failed sign-in.
 */
const refusedSessions: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (ctx.state['sessionRefused'] === true) ctx.unauthorized('Missing or invalid credentials');
};

export default refusedSessions;
