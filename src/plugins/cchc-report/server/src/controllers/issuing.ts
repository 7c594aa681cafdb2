import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { LateRecordsAnswer, ProposalAnswer, ReportAnswer } from '../contract';
import { issueRequest, signedFileQuery } from '../contract/issuing';
import { maybeVersion, nothing, reason, remark, visibility } from '../contract/reports';
import { ReportError } from '../domain/errors';
import { getService } from '../services/getService';
import { actorOf, may } from './actor';
import { answering, OF_STORED_TEXT } from './errors';
import { readCommand, readQuery, readReportId, refuseParameters } from './input';
import { receiveFile } from './sentFile';

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
    const { version } = readCommand(ctx, maybeVersion);
    const steps = getService(strapi, 'steps');
    const answer = await steps.submit(readReportId(ctx), version, actorOf(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  giveBack: answering(async (ctx) => {
    const asked = readCommand(ctx, remark);
    const steps = getService(strapi, 'steps');
    const answer = await steps.giveBack(readReportId(ctx), asked, actorOf(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  proposal: answering(async (ctx) => {
    refuseParameters(ctx);
    const answer = await getService(strapi, 'issuing').proposal(readReportId(ctx), new Date());
    ctx.body = answer satisfies ProposalAnswer;
  }),

  issue: answering(async (ctx) => {
    const asked = readCommand(ctx, issueRequest);
    const answer = await getService(strapi, 'issuing').issue(
      readReportId(ctx),
      asked,
      readIdempotencyKey(ctx),
      actorOf(ctx),
      new Date(),
    );
    ctx.body = answer satisfies ReportAnswer;
  }, OF_STORED_TEXT),
});

/** The steps that an issued report may still take. */
export const createAfterIssueController = ({ strapi }: { strapi: Core.Strapi }) => ({
  supersede: answering(async (ctx) => {
    readCommand(ctx, nothing);
    const afterIssue = getService(strapi, 'afterIssue');
    const made = await afterIssue.supersede(readReportId(ctx), actorOf(ctx), new Date());
    ctx.status = 201;
    ctx.body = made satisfies ReportAnswer;
  }),

  void: answering(async (ctx) => {
    const asked = readCommand(ctx, reason);
    const afterIssue = getService(strapi, 'afterIssue');
    const answer = await afterIssue.void(readReportId(ctx), asked.reason, actorOf(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  show: answering(async (ctx) => {
    const asked = readCommand(ctx, visibility);
    const afterIssue = getService(strapi, 'afterIssue');
    const answer = await afterIssue.show(readReportId(ctx), asked.public, actorOf(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  attach: answering(async (ctx) => {
    const { name } = readQuery(ctx, signedFileQuery);
    const bytes = await receiveFile(ctx, MOST_MEGABYTES * MEGABYTE, {
      missing: 'signed_file_missing',
      tooLarge: 'signed_file_too_large',
    });
    const actor = { ...actorOf(ctx), mayPublish: may(ctx, 'publish') };
    const afterIssue = getService(strapi, 'afterIssue');
    const answer = await afterIssue.attach(readReportId(ctx), { name, bytes }, actor, new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  late: answering(async (ctx) => {
    refuseParameters(ctx);
    ctx.body = (await getService(strapi, 'changes').late(readReportId(ctx))) satisfies LateRecordsAnswer;
  }),
});
