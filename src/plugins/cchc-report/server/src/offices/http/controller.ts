import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { may, readAccount, readActor } from '../../controllers/actor';
import { answering } from '../../controllers/errors';
import { readBody, readCommand, readQuery, refuseParameters } from '../../controllers/input';
import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import { ACTION_UIDS } from '../../permissions';
import { answerMe, chooseOffice } from '../service/me';
import { answerMember, answerMembers, saveMember } from '../service/members';
import {
  membershipChange,
  membersQuery,
  officeChoice,
  type MeAnswer,
  type MembersAnswer,
  type OneMemberAnswer,
} from './contract';

const ACCOUNT_ID = /^[1-9]\d{0,8}$/;

/** @throws ReportError `account_unknown` */
const readAccountId = ({ params }: Context): number => {
  const { accountId = '' } = params as { accountId?: string };
  if (!ACCOUNT_ID.test(accountId)) throw new ReportError('account_unknown', { id: quoteInput(accountId) });
  return Number(accountId);
};

/** The permissions of the report that the asking account has. */
const listHeld = (ctx: Context): readonly string[] => ACTION_UIDS.filter((uid) => may(ctx, uid));

/** Which accounts work in which offices, and where the asking account does. */
export const createOfficesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  me: answering(async (ctx) => {
    refuseParameters(ctx);
    ctx.body = (await answerMe(strapi, listHeld(ctx))) satisfies MeAnswer;
  }),

  choose: answering(async (ctx) => {
    const { office } = readCommand(ctx, officeChoice);
    const account = readAccount(ctx);
    if (account !== null) await chooseOffice(strapi, account, office);
    ctx.body = (await answerMe(strapi, listHeld(ctx))) satisfies MeAnswer;
  }),

  find: answering(async (ctx) => {
    const { agency } = readQuery(ctx, membersQuery);
    ctx.body = (await answerMembers(strapi, agency)) satisfies MembersAnswer;
  }),

  findOne: answering(async (ctx) => {
    refuseParameters(ctx);
    ctx.body = (await answerMember(strapi, readAccountId(ctx))) satisfies OneMemberAnswer;
  }),

  save: answering(async (ctx) => {
    refuseParameters(ctx);
    const id = readAccountId(ctx);
    const change = readBody(ctx, membershipChange);
    const asking = { actor: readActor(ctx), account: readAccount(ctx) };
    ctx.body = (await saveMember(strapi, id, change, asking, new Date())) satisfies OneMemberAnswer;
  }),
});
