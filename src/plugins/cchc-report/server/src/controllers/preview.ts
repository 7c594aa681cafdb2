import type { Core } from '@strapi/strapi';
import { CONTENT_SECURITY, FILE_FORMATS } from '../document';
import { mayReadEvidence } from '../policies/mayReadEvidence';
import { getService } from '../services/getService';
import { answering } from './errors';
import { readPreviewRequest } from './validation/reports';

export const createPreviewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The report of any period as a page; nothing is stored. In place of Strapi's policy, its own and stricter one. */
  find: answering(async (ctx) => {
    const request = readPreviewRequest(ctx.querystring, mayReadEvidence(ctx, strapi));
    const page = await getService(strapi, 'report').preview(request, new Date());
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', `${CONTENT_SECURITY}; frame-ancestors 'self'`);
    ctx.type = FILE_FORMATS.html.mime;
    ctx.body = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  }),
});
