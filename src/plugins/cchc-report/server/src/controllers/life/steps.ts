import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { issueRequest } from '../../contract/issuing';
import { maybeVersion, remark } from '../../contract/reports';
import { ReportError } from '../../domain/errors';
import { getService } from '../../services/getService';
import type { ProposalAnswer, ReportAnswer } from '../../contract';
import { actorOf } from '../actor';
import { answering, OF_STORED_TEXT } from '../errors';
import { readCommand } from '../validation/body';
import { reportIdOf } from '../validation/reportId';
import { checkNoParameters } from '../validation/requests';

const MOST_LETTERS = 200;

/** @throws ReportError `idempotency_key_invalid` */
const keyOf = (ctx: Context): string | null => {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return null;
  if (key.length > MOST_LETTERS || !/^[\x20-\x7e]+$/.test(key))
    throw new ReportError('idempotency_key_invalid');
  return key;
};

/** Submitting, giving back and issuing. */
export const createStepsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  submit: answering(async (ctx) => {
    const { version } = readCommand(ctx, maybeVersion);
    const steps = getService(strapi, 'steps');
    ctx.body = (await steps.submit(
      reportIdOf(ctx),
      version,
      actorOf(ctx),
      new Date(),
    )) satisfies ReportAnswer;
  }),

  giveBack: answering(async (ctx) => {
    const asked = readCommand(ctx, remark);
    const steps = getService(strapi, 'steps');
    ctx.body = (await steps.giveBack(
      reportIdOf(ctx),
      asked,
      actorOf(ctx),
      new Date(),
    )) satisfies ReportAnswer;
  }),

  proposal: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    const issuing = getService(strapi, 'issuing');
    ctx.body = (await issuing.proposal(reportIdOf(ctx), new Date())) satisfies ProposalAnswer;
  }),

  issue: answering(async (ctx) => {
    const asked = readCommand(ctx, issueRequest);
    const issuing = getService(strapi, 'issuing');
    ctx.body = (await issuing.issue(
      reportIdOf(ctx),
      asked,
      keyOf(ctx),
      actorOf(ctx),
      new Date(),
    )) satisfies ReportAnswer;
  }, OF_STORED_TEXT),
});
