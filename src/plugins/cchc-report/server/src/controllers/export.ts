import type { Core } from '@strapi/strapi';
import { FILE_FORMATS } from '../document';
import { getService } from '../services/getService';
import { mayReadEvidence } from '../policies/mayReadEvidence';
import { actorOf } from './actor';
import { sendFile } from './download';
import { answering } from './errors';
import { readExportRequest } from './validation/reports';

export const createExportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The report of any period as a file; nothing is stored. */
  find: answering(async (ctx) => {
    const { format, request } = readExportRequest(ctx.querystring, mayReadEvidence(ctx, strapi));
    const { bytes, fileName } = await getService(strapi, 'report').write(request, format, new Date());
    await getService(strapi, 'log').exported(request.agency, fileName, actorOf(ctx), new Date());
    sendFile(ctx, { bytes, fileName, mime: FILE_FORMATS[format].mime });
  }),
});
