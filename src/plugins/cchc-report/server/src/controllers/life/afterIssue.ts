import type { Core } from '@strapi/strapi';
import { nothing, reason, visibility } from '../../contract/reports';
import { getService } from '../../services/getService';
import type { LateRecordsAnswer, ReportAnswer } from '../../contract';
import { actorOf, may } from '../actor';
import { answering } from '../errors';
import { receiveFile } from '../sentFile';
import { readCommand } from '../validation/body';
import { readName } from '../validation/life';
import { reportIdOf } from '../validation/reportId';
import { checkNoParameters } from '../validation/requests';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 20;

/** What may still happen to an issued report. */
export const createAfterIssueController = ({ strapi }: { strapi: Core.Strapi }) => ({
  supersede: answering(async (ctx) => {
    readCommand(ctx, nothing);
    const service = getService(strapi, 'afterIssue');
    const made = await service.supersede(reportIdOf(ctx), actorOf(ctx), new Date());
    ctx.status = 201;
    ctx.body = made satisfies ReportAnswer;
  }),

  void: answering(async (ctx) => {
    const { reason: why } = readCommand(ctx, reason);
    const service = getService(strapi, 'afterIssue');
    ctx.body = (await service.void(reportIdOf(ctx), why, actorOf(ctx), new Date())) satisfies ReportAnswer;
  }),

  show: answering(async (ctx) => {
    const { public: isPublic } = readCommand(ctx, visibility);
    const service = getService(strapi, 'afterIssue');
    ctx.body = (await service.show(
      reportIdOf(ctx),
      isPublic,
      actorOf(ctx),
      new Date(),
    )) satisfies ReportAnswer;
  }),

  attach: answering(async (ctx) => {
    const name = readName(ctx.querystring);
    const bytes = await receiveFile(ctx, MOST_MEGABYTES * MEGABYTE, {
      missing: 'signed_file_missing',
      tooLarge: 'signed_file_too_large',
    });
    const service = getService(strapi, 'afterIssue');
    ctx.body = (await service.attach(
      reportIdOf(ctx),
      { name, bytes },
      { ...actorOf(ctx), mayPublish: may(ctx, 'publish') },
      new Date(),
    )) satisfies ReportAnswer;
  }),

  late: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    ctx.body = (await getService(strapi, 'changes').late(reportIdOf(ctx))) satisfies LateRecordsAnswer;
  }),
});
