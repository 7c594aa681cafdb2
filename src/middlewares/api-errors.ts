import { STATUS_CODES } from 'node:http';
import type { Core } from '@strapi/strapi';
import { isUnder } from './addresses';
import { errorName, findRefusal } from './refusals';

interface ApiError {
  status: number;
  name: string;
  message: string;
  details?: Record<string, unknown>;
}

const readError = (body: unknown): ApiError | null => {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'status' in error ? (error as ApiError) : null;
};

/** The router's status for an unknown method; reported as 405. */
const METHOD_UNKNOWN = 501;

/** Builds the error of a refusal without a body, such as the router's 405 (`MethodNotAllowedError`). */
const bareError = (status: number): ApiError => ({
  status,
  name: errorName(status),
  message: STATUS_CODES[status] ?? '',
});

/** Admin routes of the report plugin, whose refusals are part of the contract too. */
const REPORTS = '/cchc-report';

/**
 * Outside `strapi::errors`, on the content API and the report routes: gives Strapi's own refusals a stable
 * `error.details.code` and a Vietnamese message. Strapi's message moves to `error.details.reason` for developers,
 * except for server errors, which reveal nothing.
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
    const error = isBare ? bareError(answered) : readError(body);
    if (error === null || typeof error.details?.['code'] === 'string') return;
    const own = findRefusal(error.status);
    const { status, name, message, details } = error;
    const reason = status < 500 ? { reason: message } : {};
    ctx.status = status;
    ctx.body = {
      data: null,
      error: { status, name, message: own.message, details: { ...details, ...reason, code: own.code } },
    };
  };

export default apiErrors;
