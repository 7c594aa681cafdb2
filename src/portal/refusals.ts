import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isPortalPath } from './addresses';
import { type FaultCode, PageFault } from './faults';
import { createSender } from './send';
import { NO_SITE } from './site';

const CODES: Readonly<Record<number, FaultCode>> = {
  404: 'not_found',
  405: 'method_not_allowed',
  429: 'too_many',
  503: 'unavailable',
};

const codeOf = (status: number): FaultCode =>
  CODES[status] ?? (status < 500 ? 'parameter_invalid' : 'failed');

const isPage = (ctx: Context): boolean => ctx.response.type === 'text/html';

/**
 * Around whatever may refuse a request before it comes to the portal: a person who opened one of its addresses is told so by a page,
 * which asks nothing of a database; a program is told as it was.
 */
export const createRefusalPages = (strapi: Core.Strapi) => {
  const { sendFault } = createSender(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    const { status } = ctx;
    if (status < 400 || isPage(ctx) || !isPortalPath(ctx.path) || !ctx.get('Accept').includes('text/html'))
      return;
    await sendFault(ctx, NO_SITE, new PageFault(codeOf(status)));
    ctx.status = status;
  };
};
