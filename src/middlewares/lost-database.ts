import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isDatabaseLost, type LostState } from '../availability';
import { refuse } from './refusals';

/** Errors that say themselves how they are to be answered, and that nobody logs. */
const hasAnswer = (error: unknown): boolean =>
  error instanceof errors.ApplicationError || error instanceof errors.HttpError;

const isLoss = (error: unknown, { state }: Context): boolean =>
  isDatabaseLost(error) || ((state as LostState).isDatabaseLost === true && !hasAnswer(error));

/**
 * Inside `strapi::errors`, which logs each failure with its stack: a request that the database failed is refused without one, since an
 * outage fails every request. The log has the outage when it begins and ends (availability/databaseWatch.ts) and one line for each
 * request. `database-waits` adds when to ask again.
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
