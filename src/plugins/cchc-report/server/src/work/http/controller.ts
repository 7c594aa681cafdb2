import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { may, readAccount, readActor } from '../../controllers/actor';
import { answering } from '../../controllers/errors';
import { readCommand, readReportId, refuseParameters } from '../../controllers/input';
import { REMARK_ID } from '../../contract/query';
import { ReportError } from '../../domain/errors';
import { nothing } from '../../reports/http/contract/reports';
import { addRemark, answerRemark, answerRemarks, settleRemark } from '../service/remarks';
import { answerWork } from '../service/work';
import { newAnswer, newRemark, type OneRemarkAnswer, type RemarksAnswer, type WorkAnswer } from './contract';

/** The list of work of the account that asks. */
export const createWorkController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    refuseParameters(ctx);
    const account = readAccount(ctx);
    const worker = { mayIssue: may(ctx, 'issue'), mayDraft: may(ctx, 'draft') };
    ctx.body = (await answerWork(strapi, { account, ...worker }, new Date())) satisfies WorkAnswer;
  }),
});

/** @throws ReportError `remark_unknown` */
const readRemarkId = ({ params }: Context): string => {
  const { id = '' } = params as { readonly id?: string };
  if (!REMARK_ID.test(id)) throw new ReportError('remark_unknown');
  return id;
};

/** Remarks on the sections of a report. */
export const createRemarksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    refuseParameters(ctx);
    const answer = await answerRemarks(strapi, readReportId(ctx), readAccount(ctx));
    ctx.body = answer satisfies RemarksAnswer;
  }),

  create: answering(async (ctx) => {
    const asked = readCommand(ctx, newRemark);
    const made = await addRemark(strapi, readReportId(ctx), asked, readActor(ctx), new Date());
    ctx.status = 201;
    ctx.body = made satisfies OneRemarkAnswer;
  }),

  answer: answering(async (ctx) => {
    const { text } = readCommand(ctx, newAnswer);
    const made = await answerRemark(strapi, readRemarkId(ctx), text, readActor(ctx), new Date());
    ctx.status = 201;
    ctx.body = made satisfies OneRemarkAnswer;
  }),

  resolve: answering(async (ctx) => {
    readCommand(ctx, nothing);
    const answer = await settleRemark(strapi, readRemarkId(ctx), readActor(ctx), new Date());
    ctx.body = answer satisfies OneRemarkAnswer;
  }),
});
