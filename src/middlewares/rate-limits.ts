import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { toCaller, createCounter, type Counter, type Limit, listLimits } from '../limits/rates';
import { createNetworkMatcher } from '../start/networks';
import { readInteger, readList } from '../start/settings';
import texts from './api-errors.vi.json';

const RETRY_AFTER = 'Retry-After';

interface Counted {
  readonly limit: Limit;
  readonly counter: Counter;
}

const refuseTooMany = (ctx: Context, seconds: number): never => {
  ctx.set(RETRY_AFTER, String(seconds));
  const { code, message } = texts['429'];
  throw new errors.RateLimitError(message, { code });
};

/** Strapi's own limits report their end in a custom header, in seconds since 1970. */
const setRetryAfter = (ctx: Context, error: unknown, now: number): void => {
  if (!(error instanceof errors.RateLimitError) || ctx.response.get(RETRY_AFTER) !== '') return;
  const reset = Number(ctx.response.get('X-RateLimit-Reset'));
  if (reset > 0) ctx.set(RETRY_AFTER, String(Math.max(1, reset - Math.floor(now / 1000))));
};

/** Refunds a request that was cheap, or that the limit does not count. */
const refund = async (ctx: Context, { limit, counter }: Counted, caller: string, succeeded: boolean) => {
  if (limit.countsFailures === true) {
    if (succeeded) await counter.forgive(caller, 'all');
  } else if (ctx.state['isKeptAnswer'] === true) {
    await counter.forgive(caller, 'most');
  }
};

/**
 * Inside `strapi::errors` and `strapi::cors`, before any work: counts requests per caller and refuses too many with
 * 429 and `Retry-After`. A `RATE_LIMIT_…` of 0 means no limit; addresses in `RATE_LIMIT_EXEMPT` are not counted.
 */
const rateLimits: Core.MiddlewareFactory = (_config, { strapi }) => {
  const isExempt = createNetworkMatcher('RATE_LIMIT_EXEMPT', readList('RATE_LIMIT_EXEMPT'));
  const counted = listLimits(strapi.config.get<string>('api.rest.prefix', '/api')).flatMap(
    (limit): Counted[] => {
      const times = readInteger(limit.setting, limit.times);
      return times === 0 ? [] : [{ limit, counter: createCounter(limit, times) }];
    },
  );
  return async (ctx, next) => {
    const path = ctx.path.toLowerCase().replace(/\/+$/, '');
    const mine = isExempt(ctx.ip) ? [] : counted.filter(({ limit }) => limit.covers(ctx.method, path));
    const caller = toCaller(ctx.ip);
    for (const { counter } of mine) {
      const seconds = await counter.count(caller);
      if (seconds > 0) refuseTooMany(ctx, seconds);
    }
    let succeeded = false;
    try {
      await next();
      succeeded = ctx.status < 400;
    } catch (error) {
      setRetryAfter(ctx, error, Date.now());
      throw error;
    } finally {
      for (const one of mine) await refund(ctx, one, caller, succeeded);
    }
  };
};

export default rateLimits;
