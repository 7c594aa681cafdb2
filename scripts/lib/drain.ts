import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 50;

export interface Drain {
  /** From now on every answer tells its connection to close. */
  announce(): void;
  /**
   * Takes no new connection and waits until the requests in flight have been answered; those that take longer are cut.
   * @param milliseconds how long they may take at most
   * @returns how many were still unanswered
   */
  finish(milliseconds: number): Promise<number>;
}

/** Follows the requests of a server, so that it can end when they have ended. Call it before the server listens. */
export const followRequests = (server: Server): Drain => {
  const inFlight = new Set<ServerResponse>();
  let isEnding = false;

  const closeAfter = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };

  // Before the application's own listener, which may answer at once.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    inFlight.add(response);
    response.once('close', () => inFlight.delete(response));
    if (isEnding) closeAfter(response);
  });

  return {
    announce() {
      isEnding = true;
      for (const response of inFlight) closeAfter(response);
    },
    async finish(milliseconds) {
      const end = performance.now() + milliseconds;
      server.close();
      for (;;) {
        // Connections that have just become idle, too: their answer may have been sent before the announcement.
        server.closeIdleConnections();
        const unanswered = inFlight.size;
        if (unanswered === 0 || performance.now() >= end) {
          server.closeAllConnections();
          return unanswered;
        }
        await pause(LOOK_MS);
      }
    },
  };
};
