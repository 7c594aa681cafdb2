import type { Core } from '@strapi/strapi';
import { FILE_FORMATS } from '../../document';
import { getService } from '../../services/getService';
import { actorOf } from '../actor';
import { sendFile } from '../download';
import { answering, OF_STORED_TEXT } from '../errors';
import { sendPage } from '../page';
import { refuseEvidenceIn } from './evidence';
import { readFormat } from '../validation/life';
import { reportIdOf } from '../validation/reportId';
import { checkNoParameters } from '../validation/requests';

/** A report as it prints: an open one as it stands, an issued one as it was issued. */
export const createPrintsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  preview: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    await refuseEvidenceIn(ctx, strapi, reportIdOf(ctx));
    sendPage(ctx, await getService(strapi, 'printing').preview(reportIdOf(ctx), new Date()));
  }, OF_STORED_TEXT),

  file: answering(async (ctx) => {
    const format = readFormat(ctx.querystring);
    await refuseEvidenceIn(ctx, strapi, reportIdOf(ctx));
    const printing = getService(strapi, 'printing');
    const file = await printing.file(reportIdOf(ctx), format, actorOf(ctx), new Date());
    sendFile(ctx, { ...file, mime: FILE_FORMATS[format].mime });
  }, OF_STORED_TEXT),
});
