import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { errorCode } from '../availability';
import { refuse } from './refusals';

/** Codes of Node's decompressors for a body that does not match its `Content-Encoding`. */
const UNPACKING = /^(?:Z_|ERR__)/;

/** The 4xx status that the readers of forms, JSON and file paths set on their errors; null for any other error. */
const readStatus = (error: unknown): number | null => {
  if (!(error instanceof Error) || error instanceof errors.HttpError) return null;
  if (UNPACKING.test(errorCode(error))) return 400;
  const status: unknown = Reflect.get(error, 'status') ?? Reflect.get(error, 'httpCode');
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

/**
 * Outside `strapi::body` and everything that serves files: unreadable input, such as a form without a boundary,
 * truncated JSON or a path that leaves its folder, is the sender's mistake. Strapi would log each as a server error.
 */
const unreadableRequests: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const status = readStatus(error);
    if (status === null) throw error;
    refuse(ctx, status, (error as Error).message);
  }
};

export default unreadableRequests;
