import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isDatabaseLost } from '../availability';
import { refusalOf as databaseRefusalOf } from '../records';
import { isUnder } from '../middlewares/addresses';
import { HOME, isPortalPath, ownQuery, ROBOTS } from './addresses';
import { notFound, PageFault } from './faults';
import { findPage, type FoundPage } from './find';
import { isOpen, type PageRequest } from './page';
import { PAGES } from './pages';
import { readHomeAgency } from './reads/agencies';
import { readOpenness } from './reads/openness';
import { publishedOf } from './reads/published';
import { refusalOf, reportPlugin } from './reads/reportPlugin';
import { createSender } from './send';
import { NO_SITE, siteOf } from './site';
import { dayOf } from './text/days';

/** What every error that reaches a page is to its reader; null of what nobody foresaw. */
const faultOf = (error: unknown): PageFault | null => {
  if (error instanceof PageFault) return error;
  const refusal = refusalOf(error);
  if (refusal !== null) return refusal.isUnknown ? notFound() : new PageFault('refused', refusal.message);
  return databaseRefusalOf(error) === undefined ? null : new PageFault('parameter_invalid');
};

/** Answers the portal's addresses; every other request goes on. */
export const createPortal = (strapi: Core.Strapi) => {
  const { absolute, send, sendFault } = createSender(strapi);

  /** Null while the portal has no agency. */
  const requestOf = async (ctx: Context, key: string): Promise<PageRequest | null> => {
    const agency = await readHomeAgency(strapi);
    if (agency === null) return null;
    const now = new Date();
    return {
      strapi,
      agency,
      open: await readOpenness(strapi),
      plugin: reportPlugin(strapi),
      records: (type) => publishedOf(strapi, type, agency),
      anybodys: (type) => publishedOf(strapi, type, null),
      key,
      querystring: ownQuery(ctx.path, ctx.querystring),
      now,
      today: dayOf(now),
      absolute,
    };
  };

  /** A lost database is logged where it is watched, not by every page that asks for it. */
  const logFailure = (error: unknown): void => {
    if (!isDatabaseLost(error)) strapi.log.error(error);
  };

  /** A fault of ours is logged; its page asks nothing of a database that may be the cause. */
  const sendFailure = (ctx: Context, error: unknown): Promise<void> => {
    logFailure(error);
    ctx.set('Cache-Control', 'no-store');
    return sendFault(ctx, NO_SITE, new PageFault('failed'));
  };

  /** While the portal has no agency, or the database does not say it; the rules for robots are then those of the file. */
  const answerUnset = (ctx: Context, next: Next): Promise<void> => {
    if (ctx.path === ROBOTS) return next();
    return ctx.path === HOME
      ? send(ctx, NO_SITE, { template: 'not-set-up', view: {}, canonical: HOME })
      : sendFault(ctx, NO_SITE, notFound());
  };

  const answer = async (ctx: Context, next: Next, found: FoundPage | null): Promise<void> => {
    const request = await requestOf(ctx, found?.key ?? '').catch((error: unknown) => {
      // The rules for robots need no database: without them a search engine would stay away from the whole site.
      if (ctx.path !== ROBOTS) throw error;
      logFailure(error);
      return null;
    });
    if (request === null) return answerUnset(ctx, next);
    const site = siteOf(request, ctx.path);
    try {
      if (found === null || !isOpen(found.page.needs, request)) throw notFound();
      const answered = await found.page.answer(request);
      if ('redirect' in answered) ctx.redirect(answered.redirect);
      else await send(ctx, site, { canonical: found.page.path, ...answered }, found.page.mime);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      await sendFault(ctx, site, fault);
    }
  };

  /** An address that nothing answers, opened by a person: everything else is told so by Strapi. */
  const isLost = (ctx: Context): boolean =>
    ctx.status === 404 &&
    (ctx.body === undefined || ctx.body === null) &&
    (ctx.method === 'GET' || ctx.method === 'HEAD') &&
    ctx.get('Accept').includes('text/html') &&
    ![strapi.config.get<string>('api.rest.prefix'), strapi.config.get<string>('admin.path')].some((prefix) =>
      isUnder(ctx.path, prefix),
    );

  return async (ctx: Context, next: Next): Promise<void> => {
    const isOurs = isPortalPath(ctx.path);
    if (!isOurs) await next();
    if (!isOurs && !isLost(ctx)) return;
    try {
      // Whoever guesses addresses costs the database nothing.
      if (!isOurs) await sendFault(ctx, NO_SITE, notFound());
      else if (ctx.method === 'GET' || ctx.method === 'HEAD')
        await answer(ctx, next, findPage(PAGES, ctx.path));
      else {
        ctx.set('Allow', 'GET, HEAD');
        await sendFault(ctx, NO_SITE, new PageFault('method_not_allowed'));
      }
    } catch (error) {
      await sendFailure(ctx, error);
    }
  };
};
