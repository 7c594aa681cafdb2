import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { addRequestMetrics } from './requests';
import { addSystemMetrics } from './system';
import { addWorkMetrics } from './work';

export { checkMetricsSettings, readMetricsToken } from './settings';

export interface Metrics {
  readonly contentType: string;
  /** Measures a request from now until it is answered. */
  measure(ctx: Context): void;
  /** All metrics as Prometheus reads them. */
  print(): Promise<string>;
}

/** Metrics of this process: its requests and work, what it needs, and Node's own (event loop, memory, processor). */
export const createMetrics = (strapi: Core.Strapi): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addSystemMetrics(registry, strapi, () => new Date());
  addWorkMetrics(registry, strapi);
  return {
    contentType: registry.contentType,
    measure: addRequestMetrics(registry, strapi),
    print: () => registry.metrics(),
  };
};
