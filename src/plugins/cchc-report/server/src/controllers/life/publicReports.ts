import type { Core } from '@strapi/strapi';
import { FILE_FORMATS } from '../../document';
import { getService } from '../../services/getService';
import type { PublicReportAnswer, PublicReportsAnswer } from '../../contract';
import { sendFrozenFile } from '../download';
import { answering } from '../errors';
import { readAgencyPage, readKeptFormat } from '../validation/life';
import { reportIdOf } from '../validation/reportId';
import { checkNoParameters } from '../validation/requests';

/** Issued reports as portals read them: those that the office shows. */
export const createPublicReportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const { agency, page } = readAgencyPage(ctx.querystring);
    ctx.body = (await getService(strapi, 'publicReports').list(agency, page)) satisfies PublicReportsAnswer;
  }),

  findOne: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    const service = getService(strapi, 'publicReports');
    ctx.body = (await service.answer(reportIdOf(ctx))) satisfies PublicReportAnswer;
  }),

  file: answering(async (ctx) => {
    const format = readKeptFormat(ctx.querystring);
    const file = await getService(strapi, 'publicReports').file(reportIdOf(ctx), format);
    sendFrozenFile(ctx, { ...file, mime: FILE_FORMATS[format].mime });
  }),
});
