import type { Core } from '@strapi/strapi';
import { bodyFault, queryFault } from '../limits';
import { refuse } from './refusals';

/** Fields of forms hold JSON as text. */
const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Inside `strapi::body`, outside all that reads the body: Strapi walks bodies and queries by recursion, and one that is nested
 * deep enough ends in a stack overflow.
 */
const boundedRequests: Core.MiddlewareFactory = () => async (ctx, next) => {
  const { body }: { body?: unknown } = ctx.request;
  const fields = ctx.is('multipart') === false ? [] : Object.values(body ?? {}).flat();
  const fault =
    queryFault(ctx.querystring) ?? bodyFault(body) ?? bodyFault(fields.map((field) => parsed(field)));
  return fault === null ? next() : refuse(ctx, 400, fault);
};

export default boundedRequests;
