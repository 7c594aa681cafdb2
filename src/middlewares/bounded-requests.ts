import type { Core } from '@strapi/strapi';
import { findBodyFault, findQueryFault } from '../limits/nesting';
import { refuse } from './refusals';

/** Form fields hold JSON as text. */
const parseField = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Inside `strapi::body`, before anything reads the body: Strapi walks bodies and queries recursively and would
 * overflow the stack on deep nesting.
 */
const boundedRequests: Core.MiddlewareFactory = () => async (ctx, next) => {
  const { body }: { body?: unknown } = ctx.request;
  const fields = ctx.is('multipart') === false ? [] : Object.values(body ?? {}).flat();
  const fault =
    findQueryFault(ctx.querystring) ??
    findBodyFault(body) ??
    findBodyFault(fields.map((field) => parseField(field)));
  return fault === null ? next() : refuse(ctx, 400, fault);
};

export default boundedRequests;
