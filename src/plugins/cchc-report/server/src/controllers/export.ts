import type { Core } from '@strapi/strapi';
import { FILE_FORMATS } from '../document';
import { getService } from '../services/getService';
import { answering } from './errors';
import { readExportRequest } from './validation/requests';

export const createExportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The report of any period as a file; nothing is stored. */
  find: answering(async (ctx) => {
    const request = readExportRequest(ctx.querystring);
    const { bytes, fileName } = await getService(strapi, 'report').write(request, new Date());
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.attachment(fileName);
    ctx.type = FILE_FORMATS.docx.mime;
    ctx.body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }),
});
