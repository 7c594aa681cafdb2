import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isDatabaseLost } from '../availability';
import { describeFailure } from './failures';
import { startMessage } from './wording';

/** A request whose work failed in the background may still answer by itself within this time, in milliseconds. */
const GRACE_MILLISECONDS = 500;

type Fail = (reason: unknown) => void;

const pending = new WeakMap<object, Fail>();

/** Tracks a request whose handler may wait for work that failed unnoticed. */
export interface ExpectedAnswer {
  /** Rejects with the reason of the failure; never resolves. */
  readonly failed: Promise<never>;
  /** Stops tracking: the request has been answered. */
  forget(): void;
}

/** Routes unhandled failures to the request that caused them. @param request the key of `failRequest` */
export const expectAnswer = (request: object): ExpectedAnswer => {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    pending.set(request, (reason) => {
      timer ??= setTimeout(reject, GRACE_MILLISECONDS, reason);
    });
  });
  return {
    failed,
    forget: () => {
      pending.delete(request);
      clearTimeout(timer);
    },
  };
};

/** Fails a pending request with `reason`, unless it answers within the grace time. */
export const failRequest = (request: object, reason: unknown): void => pending.get(request)?.(reason);

const isDatabaseFailure = (reason: unknown): boolean =>
  isDatabaseLost(reason) ||
  (reason instanceof Error &&
    (reason.name === 'KnexTimeoutError' || 'severity' in reason || reason.message.startsWith('aborted')));

/**
 * Keeps unhandled rejections from ending the process, which is Node's default. Strapi causes them in two ways:
 * validation tests that read the database, whose request is then never answered, and reads after a commit that nobody
 * awaits. Each is logged and answered on the request that caused it. During the start, only database failures are
 * tolerated; anything else is a bug and ends the process.
 * @returns a function that removes the handler
 */
export const handleStrayRejections = (strapi: Core.Strapi): (() => void) => {
  const handle = (reason: unknown): void => {
    if (!strapi.isLoaded && !isDatabaseFailure(reason)) throw reason;
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
