import { STATUS_CODES } from 'node:http';
import type { Core } from '@strapi/strapi';
import { isUnder } from './addresses';
import { nameOf, refusalOf } from './refusals';

interface ApiError {
  status: number;
  name: string;
  message: string;
  details?: Record<string, unknown>;
}

const errorOf = (body: unknown): ApiError | null => {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'status' in error ? (error as ApiError) : null;
};

/** What the router says of a method that none of its addresses takes; to whoever asks it is the same as 405. */
const METHOD_UNKNOWN = 501;

/** A refusal without a body, as the router's own 405 is: `MethodNotAllowedError`. */
const bareError = (status: number): ApiError => ({
  status,
  name: nameOf(status),
  message: STATUS_CODES[status] ?? '',
});

/** The admin's addresses of reports, whose refusals are as stable as those of the content API. */
const REPORTS = '/cchc-report';

/**
 * Outside `strapi::errors`, on the content API and on the addresses of reports: a refusal of Strapi's own gets the stable `error.details.code` and the
 * Vietnamese text that every other refusal has. What Strapi said stays in `error.details.reason`, for developers; a fault
 * of the server says nothing of its inside.
 */
const apiErrors: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    if (ctx.status === METHOD_UNKNOWN && ctx.body === undefined) ctx.status = 405;
    const prefixes = [strapi.config.get<string>('api.rest.prefix', '/api'), REPORTS];
    if (!prefixes.some((prefix) => isUnder(ctx.path, prefix))) return;
    const { body, status: answered } = ctx;
    const isBare = answered >= 400 && (body === undefined || body === null);
    const error = isBare ? bareError(answered) : errorOf(body);
    if (error === null || typeof error.details?.['code'] === 'string') return;
    const own = refusalOf(error.status);
    const { status, name, message, details } = error;
    const reason = status < 500 ? { reason: message } : {};
    ctx.status = status;
    ctx.body = {
      data: null,
      error: { status, name, message: own.message, details: { ...details, ...reason, code: own.code } },
    };
  };

export default apiErrors;
