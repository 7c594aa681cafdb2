import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';

/** How long the rest of a body is awaited before a connection that ends with the answer. */
const REST_MILLISECONDS = 500;

/** Whether nobody can tell in advance how much is still to come, or it was read through a decompressor that is gone. */
const endsUnknown = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || headers['content-encoding'] !== undefined;

/** Throws the rest of a body away. */
const drain = (request: IncomingMessage): void => {
  request.unpipe();
  request.resume();
};

const untilRead = async (request: IncomingMessage): Promise<void> => {
  const signal = AbortSignal.timeout(REST_MILLISECONDS);
  await Promise.race([once(request, 'end', { signal }), once(request, 'close', { signal })]).catch(
    () => undefined,
  );
};

/**
 * Outermost but for the log: an answer that is made before the whole body was read, such as a refusal of one that is too large,
 * leaves bytes on the connection that the next request waits behind. The rest is thrown away; where it may have no end the
 * connection closes, after the sender has had a moment to finish, so that it reads the answer and not a reset.
 */
const unreadBodies: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } finally {
    const { req } = ctx;
    if (!req.complete) {
      drain(req);
      if (endsUnknown(req)) {
        ctx.set('Connection', 'close');
        await untilRead(req);
      }
    }
  }
};

export default unreadBodies;
