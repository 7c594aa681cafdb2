import type { Core } from '@strapi/strapi';

const ALLOWED = 'Access-Control-Allow-Origin';

/** Outside `strapi::cors`, which would allow every origin when the request names none. */
const askedOrigins: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } finally {
    if (ctx.get('Origin') === '') ctx.remove(ALLOWED);
  }
};

export default askedOrigins;
