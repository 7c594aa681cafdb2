import type { Context } from 'koa';

/** Nothing but what this server itself sends, and images by https, as an article may have them. */
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

/** In place of what Strapi sets for its API: a stricter policy, the same for every page. */
export const setHeaders = (ctx: Context): void => {
  ctx.set('Content-Security-Policy', CONTENT_SECURITY);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('X-Frame-Options', 'DENY');
  ctx.set('Referrer-Policy', 'strict-origin-when-cross-origin');
};
