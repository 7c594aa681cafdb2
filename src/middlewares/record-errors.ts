import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isDiskFull } from '../availability';
import { toRefusal } from '../records';
import { refuse } from './refusals';

/** Refusals that conflict with stored data rather than being invalid requests. */
const STATUS: Readonly<Record<string, number>> = {
  duplicate: 409,
  in_use: 409,
  busy: 409,
  reference_missing: 409,
  office_forbidden: 403,
};

const readCode = (error: InstanceType<typeof errors.ApplicationError>): string => {
  const details: unknown = error.details;
  return typeof details === 'object' && details !== null ? String(Reflect.get(details, 'code')) : '';
};

/**
 * Inside `strapi::errors`, on every route: turns PostgreSQL refusals (NUL bytes, numbers out of range, duplicates)
 * into a 4xx with a Vietnamese message, conflicts into 409, another office into 403 and a full disk into 507. `error.name` stays
 * `ValidationError`, because the admin shows messages of such errors beside the fields.
 */
const recordErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (isDiskFull(error)) return refuse(ctx, 507);
    const refusal = toRefusal(error) ?? error;
    if (!(refusal instanceof errors.ApplicationError)) throw refusal;
    const status = STATUS[readCode(refusal)];
    if (status === undefined) throw refusal;
    const { name, message, details } = refusal;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details } };
  }
  return undefined;
};

export default recordErrors;
