import { STATUS_CODES } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecordValues, type RecordValues } from '../records';
import { isUnder } from './addresses';
import { codeOf, translateError } from './admin-words';
import { nameOf, refusalOf } from './refusals';

const isEmpty = (body: unknown): boolean => body === undefined || body === null;

/** The error of a refusal, in Strapi's usual shape; null for an answer that is none. */
const errorOf = ({ body, status }: Context): RecordValues | null => {
  const usual = { status, name: nameOf(status) };
  if (isEmpty(body)) return { ...usual, message: STATUS_CODES[status] ?? '' };
  if (!isRecordValues(body)) return null;
  const { error } = body;
  // As the content type builder refuses.
  if (typeof error === 'string') return { ...usual, message: error };
  return isRecordValues(error) ? error : null;
};

const readsEnglish = (user: unknown): boolean => isRecordValues(user) && user['preferedLanguage'] === 'en';

/** Refusals with a code are the app's own, and said in Vietnamese already. */
const hasCode = ({ details }: RecordValues): boolean =>
  isRecordValues(details) && typeof details['code'] === 'string';

/**
 * Outside `strapi::errors` and `api-errors`: every refusal outside the content API has the stable `error.details.code` that those of the content API
 * have (see `api-errors`), and is said in Vietnamese. Accounts that have chosen English in their profile read
 * Strapi's text.
 */
const adminErrors: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    if (ctx.status < 400 || isUnder(ctx.path, strapi.config.get<string>('api.rest.prefix', '/api'))) return;
    const error = errorOf(ctx);
    if (error === null || hasCode(error)) return;
    const { status } = ctx;
    const { user }: { user?: unknown } = ctx.state;
    const own = refusalOf(status);
    const worded = readsEnglish(user) ? error : translateError(error, ctx.path, own.message);
    const details = isRecordValues(worded['details']) ? worded['details'] : {};
    const code = codeOf(String(error['message'])) ?? own.code;
    ctx.body = { data: null, error: { ...worded, details: { ...details, code } } };
    // An answer without a body would have changed it.
    ctx.status = status;
  };

export default adminErrors;
