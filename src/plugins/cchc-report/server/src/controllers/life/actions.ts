import type { Core } from '@strapi/strapi';
import { getService } from '../../services/getService';
import type { ActionsAnswer } from '../../contract';
import { mayReadAccounts } from '../actor';
import { sendFile } from '../download';
import { answering } from '../errors';
import { readActionsRequest, readPageRequest } from '../validation/life';
import { reportIdOf } from '../validation/reportId';

/** Who did what when. */
export const createActionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const { agency, page, isFile } = readActionsRequest(ctx.querystring);
    const log = getService(strapi, 'log');
    if (isFile) sendFile(ctx, await log.file(agency, mayReadAccounts(ctx)));
    else ctx.body = (await log.ofAgency(agency, mayReadAccounts(ctx), page)) satisfies ActionsAnswer;
  }),

  ofReport: answering(async (ctx) => {
    const page = readPageRequest(ctx.querystring);
    const log = getService(strapi, 'log');
    ctx.body = (await log.ofReport(reportIdOf(ctx), page)) satisfies ActionsAnswer;
  }),
});
