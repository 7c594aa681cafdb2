import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 50;

export interface Drain {
  /** Closes each connection after its next answer. */
  announce(): void;
  /**
   * Accepts no new connection and waits until the requests in flight are answered; longer ones are cut off.
   * @param milliseconds how long they may take at most
   * @returns how many were still unanswered
   */
  finish(milliseconds: number): Promise<number>;
}

/** Tracks the requests of a server, so that it can stop when they have ended. Call it before the server listens. */
export const followRequests = (server: Server): Drain => {
  const inFlight = new Set<ServerResponse>();
  let isEnding = false;

  const closeAfter = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };

  // Before the listener of the app, which may answer at once.
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
        // Also connections that have just become idle: their answer may have been sent before the announcement.
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
