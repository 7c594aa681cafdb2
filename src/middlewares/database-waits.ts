import type { Core } from '@strapi/strapi';
import type { LostState } from '../availability';
import { refuse } from './refusals';

/** After how many seconds to ask again. */
const AGAIN_SECONDS = '5';

/** How Strapi hides that no connection was free: its reading of permissions takes it for a key that is none. */
const HIDDEN_AS = [401, 500];

/**
 * Outside `strapi::errors`: a request that the database failed is refused with 503 and when to ask again, whatever Strapi makes of the
 * failure (a key that is none, an account that is unknown, a fault of the server). So is one that found all connections in use; a
 * request that fails for another reason at that very moment is told the same, and learns its own reason the next time.
 */
const databaseWaits: Core.MiddlewareFactory = (_config, { strapi }) => {
  let lastFailure = -Infinity;
  strapi.db.connection.client.pool.on('acquireFail', () => {
    lastFailure = performance.now();
  });
  return async (ctx, next) => {
    const began = performance.now();
    await next();
    const isLost = (ctx.state as LostState).isDatabaseLost === true && ctx.status >= 400;
    if (!isLost && (lastFailure < began || !HIDDEN_AS.includes(ctx.status))) return;
    ctx.set('Retry-After', AGAIN_SECONDS);
    // Of the body that this one takes the place of.
    ctx.remove('Content-Encoding');
    refuse(ctx, 503);
  };
};

export default databaseWaits;
