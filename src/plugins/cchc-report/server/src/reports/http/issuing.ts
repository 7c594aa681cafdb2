import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { submission } from '../../work/http/contract';
import type { LateRecordsAnswer, LeadersAnswer, ProposalAnswer, ReportAnswer } from '../../contract';
import { issueRequest, proposalQuery, signedFileQuery } from './contract/issuing';
import { maybeVersion, nothing, reason, remark, visibility } from './contract/reports';
import { ReportError } from '../../domain/errors';
import { attachSignedFile, showReport, supersedeReport, voidReport } from '../service/afterIssue';
import { answerLateRecords } from '../service/changes';
import { answerProposal, issueReport } from '../service/issuing';
import { answerLeaders, giveBackReport, submitReport, withdrawReport } from '../service/steps';
import { readActor, may } from '../../controllers/actor';
import { counted } from '../../controllers/counted';
import { answering, OF_STORED_TEXT } from '../../controllers/errors';
import { readCommand, readQuery, readReportId, refuseParameters } from '../../controllers/input';
import { receiveFile } from '../../controllers/sentFile';

const LONGEST_KEY = 200;
const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 20;

/** @throws ReportError `idempotency_key_invalid` */
const readIdempotencyKey = (ctx: Context): string | null => {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return null;
  if (key.length > LONGEST_KEY || !/^[\x20-\x7e]+$/.test(key))
    throw new ReportError('idempotency_key_invalid');
  return key;
};

/** Submitting, giving back and issuing. */
export const createStepsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  submit: answering(async (ctx) => {
    const asked = readCommand(ctx, submission);
    const answer = await submitReport(strapi, readReportId(ctx), asked, readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  leaders: answering(async (ctx) => {
    refuseParameters(ctx);
    ctx.body = (await answerLeaders(strapi, readReportId(ctx))) satisfies LeadersAnswer;
  }),

  withdraw: answering(async (ctx) => {
    const { version } = readCommand(ctx, maybeVersion);
    const answer = await withdrawReport(strapi, readReportId(ctx), version, readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  giveBack: answering(async (ctx) => {
    const asked = readCommand(ctx, remark);
    const answer = await giveBackReport(strapi, readReportId(ctx), asked, readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  proposal: answering(async (ctx) => {
    const asked = readQuery(ctx, proposalQuery);
    const answer = await answerProposal(strapi, readReportId(ctx), asked, new Date());
    ctx.body = answer satisfies ProposalAnswer;
  }),

  issue: counted(
    strapi,
    'issue',
    answering(async (ctx) => {
      const asked = readCommand(ctx, issueRequest);
      const answer = await issueReport(
        strapi,
        readReportId(ctx),
        asked,
        readIdempotencyKey(ctx),
        readActor(ctx),
        new Date(),
      );
      ctx.body = answer satisfies ReportAnswer;
    }, OF_STORED_TEXT),
  ),
});

/** The steps that an issued report may still take. */
export const createAfterIssueController = ({ strapi }: { strapi: Core.Strapi }) => ({
  supersede: answering(async (ctx) => {
    readCommand(ctx, nothing);
    const made = await supersedeReport(strapi, readReportId(ctx), readActor(ctx), new Date());
    ctx.status = 201;
    ctx.body = made satisfies ReportAnswer;
  }),

  void: answering(async (ctx) => {
    const asked = readCommand(ctx, reason);
    const answer = await voidReport(strapi, readReportId(ctx), asked.reason, readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  show: answering(async (ctx) => {
    const asked = readCommand(ctx, visibility);
    const answer = await showReport(strapi, readReportId(ctx), asked.public, readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  attach: answering(async (ctx) => {
    const { name } = readQuery(ctx, signedFileQuery);
    const bytes = await receiveFile(ctx, MOST_MEGABYTES * MEGABYTE, {
      missing: 'signed_file_missing',
      tooLarge: 'signed_file_too_large',
    });
    const actor = { ...readActor(ctx), mayPublish: may(ctx, 'publish') };
    const answer = await attachSignedFile(strapi, readReportId(ctx), { name, bytes }, actor, new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  late: answering(async (ctx) => {
    refuseParameters(ctx);
    ctx.body = (await answerLateRecords(strapi, readReportId(ctx))) satisfies LateRecordsAnswer;
  }),
});
