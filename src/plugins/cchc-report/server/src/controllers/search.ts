import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/getService';
import type { MayRead } from '../services/search';
import type { SearchAnswer, StaffSearchAnswer } from '../contract';
import { maySeeOfAll } from './actor';
import { answering } from './errors';
import { readSearchRequest } from './validation/search';

/** Whom the content API lets read the type itself; search says no more of it. */
const mayFind = async (strapi: Core.Strapi, auth: unknown, uid: string): Promise<boolean> => {
  try {
    await strapi.get('auth').verify(auth, { scope: [`${uid}.find`] });
    return true;
  } catch {
    return false;
  }
};

export const createSearchController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const request = readSearchRequest(ctx.querystring);
    const open = new Map<string, boolean>();
    for (const uid of getService(strapi, 'search').readTypes())
      open.set(uid, await mayFind(strapi, ctx.state.auth, uid));
    const mayRead: MayRead = (fields) => fields.every(({ uid }) => open.get(uid) === true);
    ctx.body = (await getService(strapi, 'search').answer(request, mayRead)) satisfies SearchAnswer;
  }),
});

/** An account is told of what it may open. */
const mayOpen =
  (ctx: Context): MayRead =>
  (fields) =>
    fields.every(({ uid, attribute }) => maySeeOfAll(ctx, uid, attribute));

export const createStaffSearchController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const request = readSearchRequest(ctx.querystring);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = (await getService(strapi, 'search').staffAnswer(
      request,
      mayOpen(ctx),
    )) satisfies StaffSearchAnswer;
  }),
});
