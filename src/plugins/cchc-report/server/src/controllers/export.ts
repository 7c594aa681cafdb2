import type { Core } from '@strapi/strapi';
import { FILE_FORMATS } from '../document';
import { getService } from '../services/getService';
import { sendFile } from './download';
import { answering } from './errors';
import { readExportRequest } from './validation/requests';

export const createExportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The report of any period as a file; nothing is stored. */
  find: answering(async (ctx) => {
    const request = readExportRequest(ctx.querystring);
    const { bytes, fileName } = await getService(strapi, 'report').write(request, new Date());
    sendFile(ctx, { bytes, fileName, mime: FILE_FORMATS.docx.mime });
  }),
});
