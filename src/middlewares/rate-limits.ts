import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { callerOf, counterOf, type Counter, type Limit, limitsOf } from '../limits';
import { networkMatcher } from '../start/networks';
import { givenInteger, givenList } from '../start/settings';
import texts from './api-errors.vi.json';

const RETRY_AFTER = 'Retry-After';

interface Counted {
  readonly limit: Limit;
  readonly counter: Counter;
}

const tooMany = (ctx: Context, seconds: number): never => {
  ctx.set(RETRY_AFTER, String(seconds));
  const { code, message } = texts['429'];
  throw new errors.RateLimitError(message, { code });
};

/** Strapi tells when its own limits end, in a header of its own and in seconds since 1970. */
const tellWhen = (ctx: Context, error: unknown, now: number): void => {
  if (!(error instanceof errors.RateLimitError) || ctx.response.get(RETRY_AFTER) !== '') return;
  const reset = Number(ctx.response.get('X-RateLimit-Reset'));
  if (reset > 0) ctx.set(RETRY_AFTER, String(Math.max(1, reset - Math.floor(now / 1000))));
};

/** What has been counted for a request that turned out to cost little, or to be none of those that count. */
const settle = async (ctx: Context, { limit, counter }: Counted, caller: string, succeeded: boolean) => {
  if (limit.countsFailures === true) {
    if (succeeded) await counter.forgive(caller, 'all');
  } else if (ctx.state['isKeptAnswer'] === true) {
    await counter.forgive(caller, 'most');
  }
};

/**
 * Inside `strapi::errors` and `strapi::cors`, outside all that works: each caller is counted by his address, and refused with
 * 429 and `Retry-After` when he asks too often. Of `RATE_LIMIT_…` 0 means no limit; the addresses of `RATE_LIMIT_EXEMPT` are never counted.
 */
const rateLimits: Core.MiddlewareFactory = (_config, { strapi }) => {
  const isExempt = networkMatcher('RATE_LIMIT_EXEMPT', givenList('RATE_LIMIT_EXEMPT'));
  const counted = limitsOf(strapi.config.get<string>('api.rest.prefix', '/api')).flatMap(
    (limit): Counted[] => {
      const times = givenInteger(limit.setting, limit.times);
      return times === 0 ? [] : [{ limit, counter: counterOf(limit, times) }];
    },
  );
  return async (ctx, next) => {
    const path = ctx.path.toLowerCase().replace(/\/+$/, '');
    const mine = isExempt(ctx.ip) ? [] : counted.filter(({ limit }) => limit.covers(ctx.method, path));
    const caller = callerOf(ctx.ip);
    for (const { counter } of mine) {
      const seconds = await counter.count(caller);
      if (seconds > 0) tooMany(ctx, seconds);
    }
    let succeeded = false;
    try {
      await next();
      succeeded = ctx.status < 400;
    } catch (error) {
      tellWhen(ctx, error, Date.now());
      throw error;
    } finally {
      for (const one of mine) await settle(ctx, one, caller, succeeded);
    }
  };
};

export default rateLimits;
