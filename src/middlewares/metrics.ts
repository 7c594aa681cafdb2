import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createMetrics, readMetricsToken } from '../metrics';
import { refuse } from './refusals';

const ADDRESS = '/metrics';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in constant time. */
const hasToken = (ctx: Context, token: string): boolean =>
  timingSafeEqual(digest(ctx.get('Authorization')), digest(`Bearer ${token}`));

/**
 * Outside everything that asks the database or writes the log: measures requests and answers `/metrics` to those who
 * know `METRICS_TOKEN`. Without the setting nothing is measured and the address is unknown.
 */
const metrics: Core.MiddlewareFactory = (_config, { strapi }) => {
  const token = readMetricsToken();
  if (token === undefined) return (_ctx, next) => next();
  const { contentType, measure, print } = createMetrics(strapi);
  return async (ctx, next) => {
    measure(ctx);
    if (ctx.path !== ADDRESS || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return next();
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
    if (!hasToken(ctx, token)) {
      ctx.set('WWW-Authenticate', 'Bearer');
      return refuse(ctx, 401);
    }
    ctx.set('Content-Type', contentType);
    ctx.body = await print();
    return undefined;
  };
};

export default metrics;
