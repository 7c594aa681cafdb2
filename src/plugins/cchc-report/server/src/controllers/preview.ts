import type { Core } from '@strapi/strapi';
import { mayReadEvidence } from '../policies/mayReadEvidence';
import { getService } from '../services/getService';
import { answering } from './errors';
import { sendPage } from './page';
import { readPreviewRequest } from './validation/reports';

export const createPreviewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The report of any period as a page; nothing is stored. */
  find: answering(async (ctx) => {
    const request = readPreviewRequest(ctx.querystring, mayReadEvidence(ctx, strapi));
    sendPage(ctx, await getService(strapi, 'report').preview(request, new Date()));
  }),
});
