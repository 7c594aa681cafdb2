import type { Context } from 'koa';
import { ReportError, type ErrorCode } from '../domain/errors';

/** Codes that are not a plain bad request. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  agency_unknown: 404,
  figure_unknown: 404,
  source_missing: 503,
  appendix_too_long: 422,
  spreadsheet_too_long: 422,
  export_busy: 503,
  export_failed: 500,
  export_timeout: 504,
};

const NAMES: Readonly<Record<number, string>> = { 400: 'ValidationError', 404: 'NotFoundError' };

/**
 * Runs a handler and answers its refusals in Strapi's shape, with a stable `error.details.code`.
 * Anything else is Strapi's to report.
 */
export const answering =
  (handler: (ctx: Context) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    try {
      await handler(ctx);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      const status = STATUS[error.code] ?? 400;
      ctx.status = status;
      ctx.body = {
        data: null,
        error: {
          status,
          name: NAMES[status] ?? 'ApplicationError',
          message: error.message,
          details: { code: error.code },
        },
      };
    }
  };
