import type { Core } from '@strapi/strapi';
import { getService } from '../services/getService';
import { answering } from './errors';
import { checkNoParameters } from './validation/requests';

export const createOpenApiController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    ctx.body = getService(strapi, 'openApi').document();
  }),
});
