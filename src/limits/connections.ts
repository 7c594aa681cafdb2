/**
 * How long a connection may keep the server waiting, in milliseconds. Behind a proxy these are the proxy's own
 * connections; without one they are those of every client.
 */
export const CONNECTION_LIMITS = {
  /** For the head of a request. */
  head: 20_000,
  /** For a whole request: 20 MB of a form at 0.6 Mbit/s. */
  request: 300_000,
  /** Between two requests. Proxies keep an idle connection for a minute: whoever closes it first may do so just as the other asks. */
  idle: 65_000,
  /** While an answer is being sent and the client takes none of it. */
  stalledAnswer: 60_000,
  /** Between two looks at the first two. */
  check: 5_000,
} as const;
