import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { onVersion, sectionText } from '../../contract/reports';
import { getService } from '../../services/getService';
import type { SectionSaved } from '../../contract';
import { actorOf } from '../actor';
import { answering } from '../errors';
import { readCommand } from '../validation/body';
import { reportIdOf } from '../validation/reportId';

const placeOf = (ctx: Context): { id: string; key: string } => ({
  id: reportIdOf(ctx),
  key: String(ctx.params.key),
});

/** One section of a draft. */
export const createSectionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  save: answering(async (ctx) => {
    const { id, key } = placeOf(ctx);
    const { text, version } = readCommand(ctx, sectionText);
    const sections = getService(strapi, 'sections');
    const data = await sections.save(id, { key, text, version }, actorOf(ctx), new Date());
    ctx.body = { data } satisfies SectionSaved;
  }),

  reset: answering(async (ctx) => {
    const { id, key } = placeOf(ctx);
    const { version } = readCommand(ctx, onVersion);
    const data = await getService(strapi, 'sections').reset(id, { key, version }, actorOf(ctx), new Date());
    ctx.body = { data } satisfies SectionSaved;
  }),

  carry: answering(async (ctx) => {
    const { id, key } = placeOf(ctx);
    const { version } = readCommand(ctx, onVersion);
    const data = await getService(strapi, 'sections').carry(id, { key, version }, actorOf(ctx), new Date());
    ctx.body = { data } satisfies SectionSaved;
  }),
});
