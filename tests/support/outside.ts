import type { Core } from '@strapi/strapi';
import type { Origin } from './database';

/** State that the suites of one worker share. */
export interface Kept {
  /** The app that they share, and its database. */
  app?: { readonly strapi: Core.Strapi; readonly url: string; readonly from: Origin };
  /** The last number that a record was named by. */
  serial?: number;
}

interface Outside {
  readonly require: NodeJS.Require;
  readonly process: NodeJS.Process;
  readonly kept: Kept;
}

/**
 * Node's own `require` and `process`, which jest hides from a suite (see `appEnvironment.js`); outside of jest they are
 * the usual ones.
 */
export const outside = (globalThis as { outside?: Outside }).outside ?? { require, process, kept: {} };
