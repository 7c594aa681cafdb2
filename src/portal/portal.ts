import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isDatabaseLost } from '../availability';
import { toRefusal as databaseRefusalOf } from '../records';
import { isUnder } from '../middlewares/addresses';
import { HOME, isPortalPath, keepKnownParameters, ROBOTS } from './addresses';
import { notFound, PageFault } from './faults';
import { findPage, type FoundPage } from './find';
import { isOpen, type PageRequest } from './page';
import { PAGES } from './pages';
import { readHomeAgency } from './reads/agencies';
import { readOpenness } from './reads/openness';
import { createPublishedRecords } from './reads/published';
import { readRefusal, findReportPlugin } from './reads/reportPlugin';
import { createSender } from './send';
import { NO_SITE, buildSite } from './site';
import { toVietnamDay } from './text/format';

/** The error page for an expected error; null for an unexpected one. */
const toPageFault = (error: unknown): PageFault | null => {
  if (error instanceof PageFault) return error;
  const refusal = readRefusal(error);
  if (refusal !== null) return refusal.isUnknown ? notFound() : new PageFault('refused', refusal.message);
  return databaseRefusalOf(error) === undefined ? null : new PageFault('parameter_invalid');
};

/** Answers the portal's addresses and passes on every other request. */
export const createPortal = (strapi: Core.Strapi) => {
  const { absolute, send, sendFault } = createSender(strapi);

  /** Null while no home agency is set. */
  const createRequest = async (ctx: Context, key: string): Promise<PageRequest | null> => {
    const agency = await readHomeAgency(strapi);
    if (agency === null) return null;
    const now = new Date();
    return {
      strapi,
      agency,
      open: await readOpenness(strapi),
      plugin: findReportPlugin(strapi),
      records: (type) => createPublishedRecords(strapi, type, agency),
      recordsOfAll: (type) => createPublishedRecords(strapi, type, null),
      key,
      querystring: keepKnownParameters(ctx.path, ctx.querystring),
      now,
      today: toVietnamDay(now),
      absolute,
    };
  };

  /** A lost database is already logged by the watch, so pages do not log it again. */
  const logFailure = (error: unknown): void => {
    if (!isDatabaseLost(error)) strapi.log.error(error);
  };

  /** Logs an unexpected error and sends a page that needs no database, which may be the cause. */
  const sendFailure = (ctx: Context, error: unknown): Promise<void> => {
    logFailure(error);
    ctx.set('Cache-Control', 'no-store');
    return sendFault(ctx, NO_SITE, new PageFault('failed'));
  };

  /** Answers while no agency is set or the database is lost; `robots.txt` then comes from the static file. */
  const answerUnset = (ctx: Context, next: Next): Promise<void> => {
    if (ctx.path === ROBOTS) return next();
    return ctx.path === HOME
      ? send(ctx, NO_SITE, { template: 'not-set-up', view: {}, canonical: HOME })
      : sendFault(ctx, NO_SITE, notFound());
  };

  const answer = async (ctx: Context, next: Next, found: FoundPage | null): Promise<void> => {
    const request = await createRequest(ctx, found?.key ?? '').catch((error: unknown) => {
      // Without `robots.txt` search engines would avoid the whole site, so it must not depend on the database.
      if (ctx.path !== ROBOTS) throw error;
      logFailure(error);
      return null;
    });
    if (request === null) return answerUnset(ctx, next);
    const site = buildSite(request, ctx.path);
    try {
      if (found === null || !isOpen(found.page.needs, request)) throw notFound();
      const answered = await found.page.answer(request);
      if ('redirect' in answered) ctx.redirect(answered.redirect);
      else await send(ctx, site, { canonical: found.page.path, ...answered }, found.page.mime);
    } catch (error) {
      const fault = toPageFault(error);
      if (fault === null) throw error;
      await sendFault(ctx, site, fault);
    }
  };

  /** True for an unknown address opened in a browser; Strapi answers API and admin addresses itself. */
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
      // Unknown addresses are answered without the database.
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
