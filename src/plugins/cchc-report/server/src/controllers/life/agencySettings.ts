import type { Core } from '@strapi/strapi';
import { settingsChange } from '../../contract/settings';
import { getService } from '../../services/getService';
import type { SettingsAnswer } from '../../contract';
import { actorOf } from '../actor';
import { answering } from '../errors';
import { readBody } from '../validation/body';
import { readAgency } from '../validation/life';

/** How an agency's reports look and when they are due. */
export const createAgencySettingsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const agency = readAgency(ctx.querystring);
    ctx.body = (await getService(strapi, 'agencySettings').answer(
      agency,
      new Date(),
    )) satisfies SettingsAnswer;
  }),

  save: answering(async (ctx) => {
    const agency = readAgency(ctx.querystring);
    const change = readBody(ctx, settingsChange);
    const service = getService(strapi, 'agencySettings');
    ctx.body = (await service.save(agency, change, actorOf(ctx), new Date())) satisfies SettingsAnswer;
  }),
});
