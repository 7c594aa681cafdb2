import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { onVersion } from '../../contract/reports';
import { templateChange, templateTry } from '../../contract/templates';
import { getService } from '../../services/getService';
import { parsePeriodKind } from '../../domain/period';
import type { TemplateAnswer, TemplateListAnswer, TemplatePreviewAnswer } from '../../contract';
import { actorOf } from '../actor';
import { answering } from '../errors';
import { readBody } from '../validation/body';
import { readAgency, readTemplateRequest } from '../validation/life';

/** The words of reports by kind. */
export const createTemplatesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (ctx: Context): Promise<TemplateAnswer> => {
    const kind = parsePeriodKind(String(ctx.params.kind));
    const { version, ...asked } = readTemplateRequest(ctx.querystring);
    const request = getService(strapi, 'templates').requestOf(kind, asked, new Date());
    return getService(strapi, 'templates').answer(kind, request, version, new Date());
  };

  return {
    find: answering(async (ctx) => {
      const agency = readAgency(ctx.querystring);
      ctx.body = (await getService(strapi, 'templates').list(agency)) satisfies TemplateListAnswer;
    }),

    findOne: answering(async (ctx) => {
      ctx.body = await answer(ctx);
    }),

    save: answering(async (ctx) => {
      const kind = parsePeriodKind(String(ctx.params.kind));
      const { agency } = readTemplateRequest(ctx.querystring);
      const change = readBody(ctx, templateChange);
      await getService(strapi, 'templates').save(kind, agency, change, actorOf(ctx), new Date());
      ctx.body = await answer(ctx);
    }),

    reset: answering(async (ctx) => {
      const kind = parsePeriodKind(String(ctx.params.kind));
      const { agency } = readTemplateRequest(ctx.querystring);
      const { version } = readBody(ctx, onVersion);
      const service = getService(strapi, 'templates');
      await service.save(kind, agency, { version, sections: null }, actorOf(ctx), new Date());
      ctx.body = await answer(ctx);
    }),

    preview: answering(async (ctx) => {
      const kind = parsePeriodKind(String(ctx.params.kind));
      const asked = readTemplateRequest(ctx.querystring);
      const { sections } = readBody(ctx, templateTry);
      const service = getService(strapi, 'templates');
      const request = service.requestOf(kind, asked, new Date());
      const page = await service.preview(request, sections, new Date());
      ctx.set('Cache-Control', 'private, no-store');
      // As JSON: the admin's client reads every answer to a POST as such.
      ctx.body = { data: { html: new TextDecoder().decode(page) } } satisfies TemplatePreviewAnswer;
    }),
  };
};
