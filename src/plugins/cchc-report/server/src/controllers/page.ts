import type { Context } from 'koa';
import { CONTENT_SECURITY, FILE_FORMATS } from '../document';

/** Answers a page that shows how a report prints. In place of Strapi's policy, its own and stricter one. */
export const sendPage = (ctx: Context, page: Uint8Array): void => {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', `${CONTENT_SECURITY}; frame-ancestors 'self'`);
  ctx.type = FILE_FORMATS.html.mime;
  ctx.body = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
};
