import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { OPEN_RECORDS } from '../policies/mayReadSource';
import { getService } from '../services/getService';
import type { MayRead } from '../services/search';
import type { SearchAnswer, StaffSearchAnswer } from '../types/api';
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

interface Rule {
  readonly inverted: boolean;
  readonly conditions?: object;
}

interface Ability {
  can(action: string, subject: string, field?: string): boolean;
  rulesFor(action: string, subject: string, field?: string): readonly Rule[];
}

/**
 * Whether an account may open these attributes of every record. Where a condition lets it open some records only, search, which does
 * not weigh each record, stays away from the type.
 */
const mayOpen = (ctx: Context): MayRead => {
  const { userAbility } = ctx.state as { userAbility: Ability };
  return (fields) =>
    fields.every(
      ({ uid, attribute }) =>
        userAbility.can(OPEN_RECORDS, uid, attribute) &&
        userAbility
          .rulesFor(OPEN_RECORDS, uid, attribute)
          .some(({ inverted, conditions }) => !inverted && Object.keys(conditions ?? {}).length === 0),
    );
};

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
