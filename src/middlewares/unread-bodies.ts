import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';

/** How long to wait for the rest of a body when the connection will close with the answer. */
const REST_MILLISECONDS = 500;

/** True if the remaining length is unknown, or the body was being read through a decompressor that is gone. */
const hasUnknownEnd = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || headers['content-encoding'] !== undefined;

/** Discards the rest of a body. */
const drain = (request: IncomingMessage): void => {
  request.unpipe();
  request.resume();
};

const waitForRest = async (request: IncomingMessage): Promise<void> => {
  const signal = AbortSignal.timeout(REST_MILLISECONDS);
  await Promise.race([once(request, 'end', { signal }), once(request, 'close', { signal })]).catch(
    () => undefined,
  );
};

/**
 * Outermost except for the log: an answer sent before the whole body was read, such as a refusal of a large one,
 * leaves bytes that would block the next request on the connection. Discards the rest. If its length is unknown,
 * closes the connection, after giving the sender a moment to finish so that it reads the answer instead of a reset.
 */
const unreadBodies: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } finally {
    const { req } = ctx;
    if (!req.complete) {
      drain(req);
      if (hasUnknownEnd(req)) {
        ctx.set('Connection', 'close');
        await waitForRest(req);
      }
    }
  }
};

export default unreadBodies;
