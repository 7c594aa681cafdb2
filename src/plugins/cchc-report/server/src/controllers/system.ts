import type { Core } from '@strapi/strapi';
import type { ReadyAnswer } from '../contract';
import { getService } from '../services/getService';
import { answering } from './errors';
import { refuseParameters } from './input';

/** For those who watch the system. */
export const createReadinessController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    refuseParameters(ctx);
    const reasons = await getService(strapi, 'readiness').reasons();
    ctx.status = reasons.length === 0 ? 200 : 503;
    const warnings = reasons.length === 0 ? await getService(strapi, 'readiness').warnings() : [];
    ctx.body = {
      data: { ready: reasons.length === 0, reasons: [...reasons], warnings: [...warnings] },
    } satisfies ReadyAnswer;
  }),
});

/** For those who write clients. */
export const createOpenApiController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    refuseParameters(ctx);
    ctx.body = getService(strapi, 'openApi').document();
  }),
});
