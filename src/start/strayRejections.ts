import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isDatabaseLost } from '../availability';
import { describeFailure } from './failures';
import { failRequest } from './pendingRequests';
import { startMessage } from './wording';

const isDatabaseTrouble = (reason: unknown): boolean =>
  isDatabaseLost(reason) ||
  (reason instanceof Error &&
    (reason.name === 'KnexTimeoutError' || 'severity' in reason || reason.message.startsWith('aborted')));

/**
 * Keeps promises that are rejected with nobody to handle them from ending the process, which is Node's rule. Strapi leaves
 * such promises behind in two ways: tests of its validation that read the database, whose request is then never answered, and
 * reads after a commit that nobody waits for. Each is logged, and the request that caused it is answered with the failure.
 * While the app starts, every failure but the database's is a fault of the program and ends the process.
 * @returns what takes the handler off again
 */
export const surviveStrayRejections = (strapi: Core.Strapi): (() => void) => {
  const handle = (reason: unknown): void => {
    if (!strapi.isLoaded && !isDatabaseTrouble(reason)) throw reason;
    const ctx: Context | undefined = strapi.requestContext.get();
    const request = ctx === undefined ? '-' : `${ctx.method} ${ctx.path}`;
    strapi.log.error(startMessage('rejection_unhandled', { request, failure: describeFailure(reason) }));
    if (ctx !== undefined) failRequest(ctx, reason);
  };
  process.on('unhandledRejection', handle);
  return () => {
    process.off('unhandledRejection', handle);
  };
};
