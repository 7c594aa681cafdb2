import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { FileStoreAway, isDatabaseLost, type LostState } from '../availability';
import { refuse } from './refusals';

/** Errors that define their own answer and are not logged. */
const hasAnswer = (error: unknown): boolean =>
  error instanceof errors.ApplicationError || error instanceof errors.HttpError;

const isLoss = (error: unknown, { state }: Context): boolean =>
  error instanceof FileStoreAway ||
  isDatabaseLost(error) ||
  ((state as LostState).isDatabaseLost === true && !hasAnswer(error));

/**
 * Inside `strapi::errors`, which would log a stack for each failure: an outage fails every request, so these are
 * refused without logging. The log has the start and end of the outage (availability/databaseWatch.ts) and one line
 * per request. `database-waits` adds `Retry-After`.
 */
const lostDatabase: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!isLoss(error, ctx)) throw error;
    refuse(ctx, 503);
  }
};

export default lostDatabase;
