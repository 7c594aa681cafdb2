import type { Core } from '@strapi/strapi';
import type { LostState } from '../availability';
import { refuse } from './refusals';

/** `Retry-After` in seconds. */
const AGAIN_SECONDS = '5';

/** Statuses behind which Strapi hides a missing connection: its permission check reports an invalid key, its sign-in 501. */
const HIDDEN_AS = [401, 500, 501];

/**
 * Outside `strapi::errors`: answers 503 with `Retry-After` for a request that the database failed, however Strapi
 * reported it (invalid key, unknown account, server error), and for one that got no free connection. A request that
 * fails for another reason at the same moment gets 503 too and learns its own reason when repeated.
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
    // The previous body may have been compressed.
    ctx.remove('Content-Encoding');
    refuse(ctx, 503);
  };
};

export default databaseWaits;
