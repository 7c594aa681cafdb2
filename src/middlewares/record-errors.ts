import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isDiskFull } from '../availability';
import { refusalOf } from '../records';
import { refuse } from './refusals';

/** The refusals that are a conflict with what is stored, not a fault of the request. */
const STATUS: Readonly<Record<string, number>> = {
  duplicate: 409,
  in_use: 409,
  busy: 409,
  reference_missing: 409,
};

const codeOf = (error: InstanceType<typeof errors.ApplicationError>): string => {
  const details: unknown = error.details;
  return typeof details === 'object' && details !== null ? String(Reflect.get(details, 'code')) : '';
};

/**
 * Inside `strapi::errors`: turns what PostgreSQL refuses (NUL bytes, numbers out of range, a value there twice)
 * into a 4xx with a Vietnamese message, on every route, gives conflicts their 409 and a full disk its 507. `error.name` stays
 * `ValidationError`: the admin shows the messages of such an error beside the fields.
 */
const recordErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (isDiskFull(error)) return refuse(ctx, 507);
    const refusal = refusalOf(error) ?? error;
    if (!(refusal instanceof errors.ApplicationError)) throw refusal;
    const status = STATUS[codeOf(refusal)];
    if (status === undefined) throw refusal;
    const { name, message, details } = refusal;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details } };
  }
  return undefined;
};

export default recordErrors;
