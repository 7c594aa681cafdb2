import type { Core } from '@strapi/strapi';
import { CONNECTION_LIMITS } from '../limits/connections';

interface Config {
  /** Milliseconds without progress. */
  readonly limit?: number;
}

/**
 * Outermost: closes the connection of a client that stops reading its answer. Node has no such limit, and an unread
 * answer stays in memory.
 */
const stalledAnswers: Core.MiddlewareFactory<Config> =
  ({ limit = CONNECTION_LIMITS.stalledAnswer }) =>
  async ({ res }, next) => {
    try {
      await next();
    } finally {
      // The answer is being sent. Afterwards Node applies its own idle limit to the connection.
      res.setTimeout(limit, () => res.destroy());
    }
  };

export default stalledAnswers;
