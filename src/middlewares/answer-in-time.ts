import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { expectAnswer } from '../start/pendingRequests';
import { startMessage } from '../start/wording';
import { refuse } from './refusals';

/** Milliseconds; above those that a statement of a public read may take (records/timeLimit.ts). */
const USUAL_LIMIT = 8_500;

/** Milliseconds, for work on files, which has bounds of its own; as long as Node waits for a whole request. */
const FILES_LIMIT = 300_000;

/** Seconds after which a client may ask again. */
const RETRY_SECONDS = '5';

/** Addresses at which files are read, converted, made or removed, with or without the prefix of the content API. */
const FILE_WORK =
  /^(\/[^/]+)?\/(cchc-report\/(check|export|imports|lists|preview|reports\/[^/]+\/(file|issue|preview|signed-file))|upload\/actions\/bulk-delete)(\/|$)/i;

const limitOf = (ctx: Context): number =>
  ctx.is('multipart') || FILE_WORK.test(ctx.path) ? FILES_LIMIT : USUAL_LIMIT;

/** Resolves when the limit is over; a request that is still arriving has the whole limit once it has arrived. */
const startClock = ({ req }: Context, milliseconds: number) => {
  let timer: NodeJS.Timeout | undefined;
  let ring = (): void => undefined;
  let received = 0;
  const wind = (): void => {
    clearTimeout(timer);
    received = req.socket.bytesRead;
    timer = setTimeout(() => {
      if (!req.complete && req.socket.bytesRead > received) wind();
      else ring();
    }, milliseconds);
  };
  const over = new Promise<'over'>((resolve) => {
    ring = () => resolve('over');
  });
  wind();
  req.once('end', wind);
  return {
    over,
    stop: () => {
      req.off('end', wind);
      clearTimeout(timer);
    },
  };
};

/**
 * Inside `strapi::errors` and `record-errors`: answers every request within a limit. A request whose work has failed where nobody
 * handles it (start/strayRejections.ts) is answered with that failure; one whose work does not end, with 503. The work
 * itself cannot be stopped: whatever it still writes was never acknowledged.
 */
const answerInTime: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const clock = startClock(ctx, limitOf(ctx));
    const expected = expectAnswer(ctx);
    try {
      const end = await Promise.race([next(), clock.over, expected.failed]);
      if (end !== 'over') return;
      strapi.log.error(startMessage('request_unanswered', { method: ctx.method, path: ctx.path }));
      ctx.set('Retry-After', RETRY_SECONDS);
      refuse(ctx, 503);
    } finally {
      clock.stop();
      expected.forget();
    }
  };

export default answerInTime;
