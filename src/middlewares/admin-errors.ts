import { STATUS_CODES } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecordValues, type RecordValues } from '../records';
import { isUnder } from './addresses';
import { findCode, translateError } from './admin-words';
import { errorName, findRefusal } from './refusals';

const isEmpty = (body: unknown): boolean => body === undefined || body === null;

/** The error of a refusal in Strapi's usual shape; null if the answer is not a refusal. */
const readError = ({ body, status }: Context): RecordValues | null => {
  const usual = { status, name: errorName(status) };
  if (isEmpty(body)) return { ...usual, message: STATUS_CODES[status] ?? '' };
  if (!isRecordValues(body)) return null;
  const { error } = body;
  // The content type builder answers like this.
  if (typeof error === 'string') return { ...usual, message: error };
  return isRecordValues(error) ? error : null;
};

const readsEnglish = (user: unknown): boolean => isRecordValues(user) && user['preferedLanguage'] === 'en';

/** Refusals with a code come from this app and are already in Vietnamese. */
const hasCode = ({ details }: RecordValues): boolean =>
  isRecordValues(details) && typeof details['code'] === 'string';

/**
 * Outside `strapi::errors` and `api-errors`: gives every refusal outside the content API a stable
 * `error.details.code`, as `api-errors` does inside it, and a Vietnamese message. Accounts that chose English keep
 * Strapi's message.
 */
const adminErrors: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    if (ctx.status < 400 || isUnder(ctx.path, strapi.config.get<string>('api.rest.prefix', '/api'))) return;
    const error = readError(ctx);
    if (error === null || hasCode(error)) return;
    const { status } = ctx;
    const { user }: { user?: unknown } = ctx.state;
    const own = findRefusal(status);
    const worded = readsEnglish(user) ? error : translateError(error, ctx.path, own.message);
    const details = isRecordValues(worded['details']) ? worded['details'] : {};
    const code = findCode(String(error['message'])) ?? own.code;
    ctx.body = { data: null, error: { ...worded, details: { ...details, code } } };
    // Setting a body changes the status of an answer that had none.
    ctx.status = status;
  };

export default adminErrors;
