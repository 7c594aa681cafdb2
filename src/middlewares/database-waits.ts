import type { Core } from '@strapi/strapi';
import { refuse } from './refusals';

/** After how many seconds to ask again. */
const AGAIN_SECONDS = '5';

/** What becomes of a request that was given no connection: Strapi's reading of permissions takes it for a key that is none. */
const HIDDEN_AS = [401, 500];

/**
 * Outside `strapi::errors`: while all connections to the database are in use, or none can be made, whoever waited for one in vain is
 * told that the system is not available now, and when to ask again. So is who fails for a reason of his own at that very moment: his next
 * request tells him.
 */
const databaseWaits: Core.MiddlewareFactory = (_config, { strapi }) => {
  let lastFailure = -Infinity;
  strapi.db.connection.client.pool.on('acquireFail', () => {
    lastFailure = performance.now();
  });
  return async (ctx, next) => {
    const began = performance.now();
    await next();
    if (lastFailure < began || !HIDDEN_AS.includes(ctx.status)) return;
    ctx.set('Retry-After', AGAIN_SECONDS);
    // Of the body that this one takes the place of.
    ctx.remove('Content-Encoding');
    refuse(ctx, 503);
  };
};

export default databaseWaits;
