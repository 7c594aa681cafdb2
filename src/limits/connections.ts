/**
 * Connection timeouts in milliseconds. Behind a proxy they apply to the proxy's connections, otherwise to every
 * client's.
 */
export const CONNECTION_LIMITS = {
  /** Request headers. */
  head: 20_000,
  /** A whole request: 20 MB of form data at 0.6 Mbit/s. */
  request: 300_000,
  /**
   * Idle between two requests. Longer than the usual minute of proxies, so that the proxy closes first and no request
   * is lost.
   */
  idle: 65_000,
  /** Sending an answer that the client does not read. */
  stalledAnswer: 60_000,
  /** Interval at which the first two are checked. */
  check: 5_000,
} as const;
