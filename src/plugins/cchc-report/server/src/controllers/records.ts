import type { Core } from '@strapi/strapi';
import { getService } from '../services/getService';
import type { RecordsAnswer } from '../contract';
import { answering } from './errors';
import { readRecordsRequest } from './validation/requests';

export const createRecordsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const request = readRecordsRequest(String(ctx.params.id), ctx.querystring);
    ctx.body = (await getService(strapi, 'records').answer(request)) satisfies RecordsAnswer;
  }),
});
