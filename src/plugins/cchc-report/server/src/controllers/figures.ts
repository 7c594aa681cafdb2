import type { Core } from '@strapi/strapi';
import { getService } from '../services/getService';
import type { FiguresAnswer } from '../types/api';
import { answering } from './errors';
import { readFiguresRequest } from './validation/requests';

export const createFiguresController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const request = readFiguresRequest(ctx.querystring);
    ctx.body = (await getService(strapi, 'figures').answer(request, new Date())) satisfies FiguresAnswer;
  }),
});
