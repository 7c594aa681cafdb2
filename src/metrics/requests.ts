import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Counter, Histogram, type Registry } from 'prom-client';
import { createRouteFinder } from './routes';

/** Seconds: quick reads, pages, the limits of readiness (2) and of requests (8.5), and work on files. */
const BUCKETS = [0.05, 0.25, 1, 2, 8.5, 30, 120];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Set by the cache of public answers. */
interface KeptState {
  readonly isKeptAnswer?: boolean;
}

/** Measures requests. @returns a function to call when a request arrives */
export const addRequestMetrics = (registry: Registry, strapi: Core.Strapi): ((ctx: Context) => void) => {
  const registers = [registry];
  const durations = new Histogram({
    name: 'cchc_http_request_seconds',
    help: 'Requests by route and class of status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const kept = new Counter({
    name: 'cchc_kept_answers_total',
    help: 'Public answers that may be cached: served from the cache (hit) or made (miss)',
    labelNames: ['result'],
    registers,
  });
  for (const result of ['hit', 'miss']) kept.inc({ result }, 0);
  let findRoute: ReturnType<typeof createRouteFinder> | undefined;

  return (ctx) => {
    const began = performance.now();
    ctx.res.once('close', () => {
      // Routes are known once the server has mounted them.
      findRoute ??= createRouteFinder(strapi.server.listRoutes());
      const method = METHODS.includes(ctx.method) ? ctx.method : 'other';
      const route = findRoute(ctx.method, ctx.path);
      const status = `${Math.floor(ctx.res.statusCode / 100)}xx`;
      durations.observe({ method, route, status }, (performance.now() - began) / 1_000);
      const { isKeptAnswer } = ctx.state as KeptState;
      if (isKeptAnswer !== undefined) kept.inc({ result: isKeptAnswer ? 'hit' : 'miss' });
    });
  };
};
