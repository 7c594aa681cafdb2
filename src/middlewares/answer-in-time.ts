import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { expectAnswer } from '../start/strayRejections';
import { startMessage } from '../start/wording';
import { refuse } from './refusals';

/** Milliseconds; longer than the statement timeout of public reads (records/timeLimit.ts). */
const USUAL_LIMIT = 8_500;

/** Milliseconds for work on files, which has its own limits; equal to Node's limit for a whole request. */
const FILES_LIMIT = 300_000;

/** `Retry-After` in seconds. */
const RETRY_SECONDS = '5';

/** Addresses that read, convert, create or delete files, with or without the API prefix. */
const FILE_WORK =
  /^(\/[^/]+)?\/(cchc-report\/(check|export|imports|lists|preview|reports\/[^/]+\/(file|issue|preview|signed-file))|upload\/actions\/bulk-delete)(\/|$)/i;

const timeLimit = (ctx: Context): number =>
  ctx.is('multipart') || FILE_WORK.test(ctx.path) ? FILES_LIMIT : USUAL_LIMIT;

/** Starts a timer that resolves when time is up. It restarts while the request is still arriving. */
const startClock = ({ req }: Context, milliseconds: number) => {
  let timer: NodeJS.Timeout | undefined;
  let resolveOver = (): void => undefined;
  let received = 0;
  const restart = (): void => {
    clearTimeout(timer);
    received = req.socket.bytesRead;
    timer = setTimeout(() => {
      if (!req.complete && req.socket.bytesRead > received) restart();
      else resolveOver();
    }, milliseconds);
  };
  const over = new Promise<'over'>((resolve) => {
    resolveOver = () => resolve('over');
  });
  restart();
  req.once('end', restart);
  return {
    over,
    stop: () => {
      req.off('end', restart);
      clearTimeout(timer);
    },
  };
};

/**
 * Inside `strapi::errors` and `record-errors`: answers every request within a limit. If its work failed in an
 * unhandled rejection (start/strayRejections.ts) that failure is the answer; if it does not finish, 503. The work
 * itself cannot be stopped, but nothing it still writes was acknowledged.
 */
const answerInTime: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const clock = startClock(ctx, timeLimit(ctx));
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
