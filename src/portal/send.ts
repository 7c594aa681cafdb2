import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { reachable } from '../start/reachable';
import { createEngine } from './engine';
import type { PageFault } from './faults';
import { setHeaders } from './headers';
import type { PageAnswer } from './page';
import type { Site } from './site';

const HTML = 'text/html; charset=utf-8';

/** Sends pages, in the frame of a site. */
export interface Sender {
  /** An address of this server as a whole one: `https://…/tin-tuc`. */
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
  const base = reachable(strapi.config.get<string>('server.absoluteUrl'));
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
    // What was compressed is the body that this page takes the place of.
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
