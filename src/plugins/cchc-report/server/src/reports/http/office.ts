import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type {
  ActionsAnswer,
  SettingsAnswer,
  TemplateAnswer,
  TemplateListAnswer,
  TemplatePreviewAnswer,
} from '../../contract';
import { actionsQuery } from './contract/actions';
import { agencyQuery, pageQuery } from '../../contract/query';
import { onVersion } from './contract/reports';
import { settingsChange } from './contract/settings';
import { templateChange, templateQuery, templateTry } from './contract/templates';
import { parsePeriodKind } from '../../domain/period';
import { answerActionsOfAgency, answerActionsOfReport, writeActions } from '../service/actions';
import { answerAgencySettings, saveAgencySettings } from '../service/agencySettings';
import {
  answerTemplate,
  answerTemplates,
  previewTemplate,
  saveTemplate,
  trialRequest,
} from '../service/templates';
import { readActor, mayReadAccounts } from '../../controllers/actor';
import { sendFile } from '../../controllers/download';
import { answering } from '../../controllers/errors';
import { readBody, readQuery, readReportId } from '../../controllers/input';

/** How an agency's reports look and when they are due. */
export const createAgencySettingsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const { agency } = readQuery(ctx, agencyQuery);
    const answer = await answerAgencySettings(strapi, agency, new Date());
    ctx.body = answer satisfies SettingsAnswer;
  }),

  save: answering(async (ctx) => {
    const { agency } = readQuery(ctx, agencyQuery);
    const change = readBody(ctx, settingsChange);
    ctx.body = (await saveAgencySettings(
      strapi,
      agency,
      change,
      readActor(ctx),
      new Date(),
    )) satisfies SettingsAnswer;
  }),
});

/** The words of reports by kind. */
export const createTemplatesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (ctx: Context): Promise<TemplateAnswer> => {
    const kind = parsePeriodKind(String(ctx.params.kind));
    const { version, ...asked } = readQuery(ctx, templateQuery);
    const request = trialRequest(kind, asked, new Date());
    return answerTemplate(strapi, kind, request, version, new Date());
  };

  return {
    find: answering(async (ctx) => {
      const { agency } = readQuery(ctx, agencyQuery);
      ctx.body = (await answerTemplates(strapi, agency)) satisfies TemplateListAnswer;
    }),

    findOne: answering(async (ctx) => {
      ctx.body = await answer(ctx);
    }),

    save: answering(async (ctx) => {
      const kind = parsePeriodKind(String(ctx.params.kind));
      const { agency } = readQuery(ctx, templateQuery);
      const change = readBody(ctx, templateChange);
      await saveTemplate(strapi, kind, agency, change, readActor(ctx), new Date());
      ctx.body = await answer(ctx);
    }),

    reset: answering(async (ctx) => {
      const kind = parsePeriodKind(String(ctx.params.kind));
      const { agency } = readQuery(ctx, templateQuery);
      const { version } = readBody(ctx, onVersion);
      await saveTemplate(strapi, kind, agency, { version, sections: null }, readActor(ctx), new Date());
      ctx.body = await answer(ctx);
    }),

    preview: answering(async (ctx) => {
      const kind = parsePeriodKind(String(ctx.params.kind));
      const asked = readQuery(ctx, templateQuery);
      const { sections } = readBody(ctx, templateTry);
      const request = trialRequest(kind, asked, new Date());
      const page = await previewTemplate(strapi, request, sections, new Date());
      ctx.set('Cache-Control', 'private, no-store');
      // As JSON: the admin's client reads every answer to a POST as such.
      ctx.body = { data: { html: new TextDecoder().decode(page) } } satisfies TemplatePreviewAnswer;
    }),
  };
};

/** The action log: who did what when. */
export const createActionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const { agency, format, ...page } = readQuery(ctx, actionsQuery);
    if (format === 'csv') sendFile(ctx, await writeActions(strapi, agency, mayReadAccounts(ctx)));
    else
      ctx.body = (await answerActionsOfAgency(
        strapi,
        agency,
        mayReadAccounts(ctx),
        page,
      )) satisfies ActionsAnswer;
  }),

  ofReport: answering(async (ctx) => {
    const page = readQuery(ctx, pageQuery);
    ctx.body = (await answerActionsOfReport(strapi, readReportId(ctx), page)) satisfies ActionsAnswer;
  }),
});
