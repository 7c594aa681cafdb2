import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { toReachableUrl } from '../start/urls';
import { createEngine } from './engine';
import type { PageFault } from './faults';
import type { PageAnswer } from './page';
import type { Site } from './site';

/** Allows resources of this server only, plus https images for articles. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' https:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Replaces Strapi's security headers with stricter ones, the same for every page. */
const setHeaders = (ctx: Context): void => {
  ctx.set('Content-Security-Policy', CONTENT_SECURITY);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('X-Frame-Options', 'DENY');
  ctx.set('Referrer-Policy', 'strict-origin-when-cross-origin');
};

const HTML = 'text/html; charset=utf-8';

/** Renders pages into the common frame and sends them. */
export interface Sender {
  /** A path as an absolute URL: `https://…/tin-tuc`. */
  absolute(path: string): string;
  send(
    ctx: Context,
    site: Site,
    answer: Exclude<PageAnswer, { redirect: string }>,
    mime?: string,
  ): Promise<void>;
  sendFault(ctx: Context, site: Site, fault: PageFault): Promise<void>;
}

export const createSender = (strapi: Core.Strapi): Sender => {
  const base = toReachableUrl(strapi.config.get<string>('server.absoluteUrl'));
  const render = createEngine({
    source: strapi.dirs.app.src,
    isCached: strapi.config.get('environment') === 'production',
    own: new URL(base).origin,
  });
  const adminPath = strapi.config.get<string>('admin.path');
  const absolute = (path: string): string => new URL(path, `${base}/`).href;
  const send: Sender['send'] = async (
    ctx,
    site,
    { template, view, canonical, status = 200 },
    mime = HTML,
  ) => {
    const page = {
      template,
      canonical: canonical === undefined || canonical === null || status !== 200 ? null : absolute(canonical),
    };
    const body = await render(template, view, { site, page, adminPath });
    setHeaders(ctx);
    // Any compressed body is replaced by this page.
    ctx.remove('Content-Encoding');
    ctx.status = status;
    ctx.set('Content-Type', mime);
    ctx.body = body;
  };
  return {
    absolute,
    send,
    sendFault: (ctx, site, { code, subject, status }) =>
      send(ctx, site, { template: 'error', view: { code, subject }, status }),
  };
};
