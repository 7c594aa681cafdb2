import type { Core } from '@strapi/strapi';
import { getService } from '../services/getService';
import type { OptionsAnswer } from '../contract';
import { answering } from './errors';
import { checkNoParameters } from './validation/requests';

export const createOptionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    ctx.body = (await getService(strapi, 'options').answer(new Date())) satisfies OptionsAnswer;
  }),
});
