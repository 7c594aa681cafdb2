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

const toFaultCode = (status: number): FaultCode =>
  CODES[status] ?? (status < 500 ? 'parameter_invalid' : 'failed');

const isPage = (ctx: Context): boolean => ctx.response.type === 'text/html';

/**
 * Shows refusals of earlier middlewares as an HTML page when a browser asked for a portal address. Other clients get
 * the refusal unchanged. The page needs no database.
 */
export const createRefusalPages = (strapi: Core.Strapi) => {
  const { sendFault } = createSender(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    const { status } = ctx;
    if (status < 400 || isPage(ctx) || !isPortalPath(ctx.path) || !ctx.get('Accept').includes('text/html'))
      return;
    await sendFault(ctx, NO_SITE, new PageFault(toFaultCode(status)));
    ctx.status = status;
  };
};
