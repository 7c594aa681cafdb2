import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/getService';
import type { Work, WorkEnd } from '../services/workCounts';

const endOf = (status: number): WorkEnd => {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'done';
};

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error ? Number(error.status) : 500;

/** Runs a handler and counts how its work ended. */
export const counted =
  (strapi: Core.Strapi, work: Work, handler: (ctx: Context) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    const count = (status: number): void => getService(strapi, 'workCounts').add(work, endOf(status));
    try {
      await handler(ctx);
    } catch (error) {
      count(statusOf(error));
      throw error;
    }
    count(ctx.status);
  };
