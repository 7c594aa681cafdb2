import type { Core } from '@strapi/strapi';

/** As the reader of forms says whose fault it was; Strapi knows only `status`. */
const statusOf = (error: unknown): number | null => {
  if (!(error instanceof Error) || !('httpCode' in error) || 'status' in error) return null;
  const { httpCode } = error;
  return typeof httpCode === 'number' && httpCode >= 400 && httpCode < 500 ? httpCode : null;
};

/**
 * Outside `strapi::body`: a form that cannot be read, such as one without its boundary, is the sender's mistake and no fault of
 * the server.
 */
const unreadableBodies: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const status = statusOf(error);
    if (status === null || !(error instanceof Error)) throw error;
    ctx.throw(status, error.message);
  }
};

export default unreadableBodies;
