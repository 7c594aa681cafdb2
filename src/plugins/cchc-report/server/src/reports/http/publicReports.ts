import type { Core } from '@strapi/strapi';
import type { PublicReportAnswer, PublicReportsAnswer } from '../../contract';
import { publicFileQuery, publicReportsQuery } from './contract/publicReports';
import { FILE_FORMATS } from 'nd30-document';
import { answerPublicReport, answerPublicReports, readPublicFile } from '../service/publicReports';
import { sendFrozenFile } from '../../controllers/download';
import { answering } from '../../controllers/errors';
import { readQuery, readReportId, refuseParameters } from '../../controllers/input';

/** Issued reports as portals read them: those that the office shows. */
export const createPublicReportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const { agency, ...page } = readQuery(ctx, publicReportsQuery);
    ctx.body = (await answerPublicReports(strapi, agency, page)) satisfies PublicReportsAnswer;
  }),

  findOne: answering(async (ctx) => {
    refuseParameters(ctx);
    const answer = await answerPublicReport(strapi, readReportId(ctx));
    ctx.body = answer satisfies PublicReportAnswer;
  }),

  file: answering(async (ctx) => {
    const { format } = readQuery(ctx, publicFileQuery);
    const file = await readPublicFile(strapi, readReportId(ctx), format);
    sendFrozenFile(ctx, { ...file, mime: FILE_FORMATS[format].mime });
  }),
});
