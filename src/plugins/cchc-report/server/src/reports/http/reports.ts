import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type {
  CalendarAnswer,
  ChangesAnswer,
  DraftCheckAnswer,
  PlaceholdersAnswer,
  ReportAnswer,
  ReportListAnswer,
  SectionSaved,
} from '../../contract';
import { agencyQuery } from '../../contract/query';
import {
  newReport,
  nothing,
  onVersion,
  printChoices,
  reportFileQuery,
  reportsQuery,
  sectionText,
} from './contract/reports';
import { FILE_FORMATS } from 'nd30-document';
import type { AppendixId } from '../../domain/appendices';
import { ReportError } from '../../domain/errors';
import { mayReadEvidence } from '../../policies/mayReadEvidence';
import { answerCalendar } from '../service/calendar';
import { answerChanges } from '../service/changes';
import { answerCheck } from '../service/check';
import { answerPlaceholders, choosePrint, createDraft, discardDraft, refreshDraft } from '../service/drafts';
import { readAppendices, exportReport, previewReport } from '../service/printing';
import { answerReport, answerReports } from '../service/reports';
import { noteRead } from '../service/steps';
import { carryText, resetText, saveText } from '../service/sections';
import { may, mayOpen, readAccount, readActor } from '../../controllers/actor';
import { sendFile, sendPage } from '../../controllers/download';
import { counted } from '../../controllers/counted';
import { answering, OF_STORED_TEXT } from '../../controllers/errors';
import { readCommand, readQuery, readReportId, refuseParameters } from '../../controllers/input';

/** @throws ReportError `evidence_forbidden` if the list of evidence is chosen and the account may not open it in the records */
const refuseEvidence = (ctx: Context, strapi: Core.Strapi, appendices: readonly AppendixId[]): void => {
  if (appendices.includes('evidence') && !mayReadEvidence(ctx, strapi))
    throw new ReportError('evidence_forbidden');
};

/** The same for a report whose appendices somebody else chose. @throws ReportError `report_unknown`, `evidence_forbidden` */
const refuseEvidenceIn = async (ctx: Context, strapi: Core.Strapi, documentId: string): Promise<void> => {
  refuseEvidence(ctx, strapi, await readAppendices(strapi, documentId));
};

/** Drafts and issued reports, and the calendar of those that are due. */
export const createReportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  calendar: answering(async (ctx) => {
    const { agency } = readQuery(ctx, agencyQuery);
    ctx.body = (await answerCalendar(strapi, agency, new Date())) satisfies CalendarAnswer;
  }),

  find: answering(async (ctx) => {
    const { agency, state, kind, period, ...page } = readQuery(ctx, reportsQuery);
    const list = await answerReports(strapi, agency, { state, kind, period }, page);
    ctx.body = list satisfies ReportListAnswer;
  }),

  findOne: answering(async (ctx) => {
    refuseParameters(ctx);
    const id = readReportId(ctx);
    const now = new Date();
    const reader = readAccount(ctx);
    if (reader !== null && (may(ctx, 'issue') || may(ctx, 'return'))) await noteRead(strapi, id, reader, now);
    const answer = await answerReport(strapi, id, now);
    ctx.body = answer satisfies ReportAnswer;
  }),

  create: answering(async (ctx) => {
    const asked = readCommand(ctx, newReport);
    const made = await createDraft(strapi, asked, readActor(ctx), new Date());
    ctx.status = 201;
    ctx.body = made satisfies ReportAnswer;
  }),

  choose: answering(async (ctx) => {
    const asked = readCommand(ctx, printChoices);
    refuseEvidence(ctx, strapi, asked.print.appendices);
    const answer = await choosePrint(strapi, readReportId(ctx), asked, readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  refresh: answering(async (ctx) => {
    readCommand(ctx, nothing);
    const answer = await refreshDraft(strapi, readReportId(ctx), readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  discard: answering(async (ctx) => {
    const { version } = readCommand(ctx, onVersion);
    const answer = await discardDraft(strapi, readReportId(ctx), version, readActor(ctx), new Date());
    ctx.body = answer satisfies ReportAnswer;
  }),

  placeholders: answering(async (ctx) => {
    refuseParameters(ctx);
    const answer = await answerPlaceholders(strapi, readReportId(ctx), new Date());
    ctx.body = answer satisfies PlaceholdersAnswer;
  }),

  changes: answering(async (ctx) => {
    refuseParameters(ctx);
    const answer = await answerChanges(strapi, readReportId(ctx), new Date());
    ctx.body = answer satisfies ChangesAnswer;
  }),

  lint: answering(async (ctx) => {
    refuseParameters(ctx);
    const answer = await answerCheck(strapi, readReportId(ctx), (uid) => mayOpen(ctx, uid), new Date());
    ctx.body = answer satisfies DraftCheckAnswer;
  }, OF_STORED_TEXT),

  /** A report as it prints: an open one with its current data, an issued one as it was issued. */
  preview: answering(async (ctx) => {
    refuseParameters(ctx);
    await refuseEvidenceIn(ctx, strapi, readReportId(ctx));
    sendPage(ctx, await previewReport(strapi, readReportId(ctx), new Date()));
  }, OF_STORED_TEXT),

  file: counted(
    strapi,
    'export',
    answering(async (ctx) => {
      const { format } = readQuery(ctx, reportFileQuery);
      await refuseEvidenceIn(ctx, strapi, readReportId(ctx));
      const file = await exportReport(strapi, readReportId(ctx), format, readActor(ctx), new Date());
      sendFile(ctx, { ...file, mime: FILE_FORMATS[format].mime });
    }, OF_STORED_TEXT),
  ),
});

const readPlace = (ctx: Context): { id: string; key: string } => ({
  id: readReportId(ctx),
  key: String(ctx.params.key),
});

/** One section of a draft. */
export const createSectionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  save: answering(async (ctx) => {
    const { id, key } = readPlace(ctx);
    const change = { key, ...readCommand(ctx, sectionText) };
    const data = await saveText(strapi, id, change, readActor(ctx), new Date());
    ctx.body = { data } satisfies SectionSaved;
  }),

  reset: answering(async (ctx) => {
    const { id, key } = readPlace(ctx);
    const change = { key, ...readCommand(ctx, onVersion) };
    const data = await resetText(strapi, id, change, readActor(ctx), new Date());
    ctx.body = { data } satisfies SectionSaved;
  }),

  carry: answering(async (ctx) => {
    const { id, key } = readPlace(ctx);
    const change = { key, ...readCommand(ctx, onVersion) };
    const data = await carryText(strapi, id, change, readActor(ctx), new Date());
    ctx.body = { data } satisfies SectionSaved;
  }),
});
