import type { Core } from '@strapi/strapi';
import { CONNECTION_LIMITS } from '../limits/connections';

interface Config {
  /** Milliseconds without a byte taken. */
  readonly limit?: number;
}

/**
 * Outermost: closes the connection of a client that takes nothing of an answer any more. Node itself has no bound on that, and
 * an answer that nobody takes stays in memory as a whole.
 */
const stalledAnswers: Core.MiddlewareFactory<Config> =
  ({ limit = CONNECTION_LIMITS.stalledAnswer }) =>
  async ({ res }, next) => {
    try {
      await next();
    } finally {
      // From here on the answer is sent. When it has been, Node gives the connection its own limit for idle ones.
      res.setTimeout(limit, () => res.destroy());
    }
  };

export default stalledAnswers;
