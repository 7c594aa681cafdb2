import type { Core } from '@strapi/strapi';
import { getService } from '../services/getService';
import type { FiguresAnswer } from '../contract';
import { answering } from './errors';
import { readFiguresRequest } from './validation/requests';

export const createFiguresController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const request = readFiguresRequest(ctx.querystring);
    const answer: FiguresAnswer = await getService(strapi, 'figures').answer(request, new Date());
    // Of the data alone: when they were read is another each time.
    ctx.set('ETag', `W/"${answer.meta.version}"`);
    ctx.body = answer;
  }),
});
