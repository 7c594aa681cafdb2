import type { Core } from '@strapi/strapi';
import { getService } from '../services/getService';
import type { ReadyAnswer } from '../contract';
import { answering } from './errors';
import { checkNoParameters } from './validation/requests';

export const createReadinessController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    const reasons = await getService(strapi, 'readiness').reasons();
    ctx.status = reasons.length === 0 ? 200 : 503;
    const warnings = reasons.length === 0 ? await getService(strapi, 'readiness').warnings() : [];
    ctx.body = {
      data: { ready: reasons.length === 0, reasons: [...reasons], warnings: [...warnings] },
    } satisfies ReadyAnswer;
  }),
});
