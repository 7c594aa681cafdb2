import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { refuse } from './refusals';

/** Codes of Node's decompressors for a body that does not match its `Content-Encoding`. */
const UNPACKING = /^(?:Z_|ERR__)/;

/** As the readers of forms, of JSON and of addresses of files say whose fault it was; null for every other error. */
const statusOf = (error: unknown): number | null => {
  if (!(error instanceof Error) || error instanceof errors.HttpError) return null;
  if (UNPACKING.test(String(Reflect.get(error, 'code')))) return 400;
  const status: unknown = Reflect.get(error, 'status') ?? Reflect.get(error, 'httpCode');
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

/**
 * Outside `strapi::body` and all that gives out files: what cannot be read, such as a form without its boundary, JSON that breaks
 * off, an address that is no text or leads out of a folder, is the sender's mistake. Strapi would log each as a fault of the server.
 */
const unreadableRequests: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    refuse(ctx, status, (error as Error).message);
  }
};

export default unreadableRequests;
