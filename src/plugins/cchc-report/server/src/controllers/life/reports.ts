import type { Core } from '@strapi/strapi';
import { newReport, nothing, onVersion, printChoices } from '../../contract/reports';
import { getService } from '../../services/getService';
import type {
  CalendarAnswer,
  ChangesAnswer,
  LintAnswer,
  PlaceholdersAnswer,
  ReportAnswer,
  ReportListAnswer,
} from '../../contract';
import { actorOf, mayOpen } from '../actor';
import { answering, OF_STORED_TEXT } from '../errors';
import { readCommand } from '../validation/body';
import { readAgency, readReportsRequest } from '../validation/life';
import { reportIdOf } from '../validation/reportId';
import { checkNoParameters } from '../validation/requests';
import { refuseEvidence } from './evidence';
import { insertables, insertableTables } from '../../domain/narrative';

/** Drafts and issued reports, and what the calendar asks for. */
export const createReportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  calendar: answering(async (ctx) => {
    const agency = readAgency(ctx.querystring);
    ctx.body = (await getService(strapi, 'calendar').answer(agency, new Date())) satisfies CalendarAnswer;
  }),

  find: answering(async (ctx) => {
    const { agency, filter, page } = readReportsRequest(ctx.querystring);
    ctx.body = (await getService(strapi, 'reports').list(agency, filter, page)) satisfies ReportListAnswer;
  }),

  findOne: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    ctx.body = (await getService(strapi, 'reports').answer(
      reportIdOf(ctx),
      new Date(),
    )) satisfies ReportAnswer;
  }),

  create: answering(async (ctx) => {
    const asked = readCommand(ctx, newReport);
    const made = await getService(strapi, 'drafts').create(asked, actorOf(ctx), new Date());
    ctx.status = 201;
    ctx.body = made satisfies ReportAnswer;
  }),

  choose: answering(async (ctx) => {
    const asked = readCommand(ctx, printChoices);
    refuseEvidence(ctx, strapi, asked.print.appendices);
    const drafts = getService(strapi, 'drafts');
    ctx.body = (await drafts.choose(reportIdOf(ctx), asked, actorOf(ctx), new Date())) satisfies ReportAnswer;
  }),

  refresh: answering(async (ctx) => {
    readCommand(ctx, nothing);
    const drafts = getService(strapi, 'drafts');
    ctx.body = (await drafts.refresh(reportIdOf(ctx), actorOf(ctx), new Date())) satisfies ReportAnswer;
  }),

  discard: answering(async (ctx) => {
    const { version } = readCommand(ctx, onVersion);
    const drafts = getService(strapi, 'drafts');
    ctx.body = (await drafts.discard(
      reportIdOf(ctx),
      version,
      actorOf(ctx),
      new Date(),
    )) satisfies ReportAnswer;
  }),

  placeholders: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    const { present } = await getService(strapi, 'drafts').openOf(reportIdOf(ctx), new Date());
    ctx.body = {
      data: { placeholders: [...insertables(present.view)], tables: [...insertableTables()] },
    } satisfies PlaceholdersAnswer;
  }),

  changes: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    ctx.body = (await getService(strapi, 'changes').answer(
      reportIdOf(ctx),
      new Date(),
    )) satisfies ChangesAnswer;
  }),

  lint: answering(async (ctx) => {
    checkNoParameters(ctx.querystring);
    ctx.body = (await getService(strapi, 'inspection').answer(
      reportIdOf(ctx),
      (uid) => mayOpen(ctx, uid),
      new Date(),
    )) satisfies LintAnswer;
  }, OF_STORED_TEXT),
});
