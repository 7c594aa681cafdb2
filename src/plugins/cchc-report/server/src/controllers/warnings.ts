import type { Core } from '@strapi/strapi';
import { getService } from '../services/getService';
import type { WarningsAnswer } from '../contract';
import { answering } from './errors';
import { readWarningsRequest } from './validation/warnings';

export const createWarningsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a clerk should look at in the record he is writing; it keeps nothing from being saved or published. */
  find: answering(async (ctx) => {
    const request = readWarningsRequest(ctx.querystring);
    ctx.body = (await getService(strapi, 'warnings').answer(request)) satisfies WarningsAnswer;
  }),
});
