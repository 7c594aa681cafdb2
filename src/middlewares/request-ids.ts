import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { IdState } from '../logging';
import { readLogFormat } from '../logging/format';

/**
 * With `LOG_FORMAT=json`: gives each request an id, which its lines of the log have and its answer tells as
 * `X-Request-Id`, so that a person's complaint leads to them.
 */
const requestIds: Core.MiddlewareFactory = () => {
  if (readLogFormat() === 'text') return (_ctx, next) => next();
  return (ctx, next) => {
    const requestId = randomUUID();
    (ctx.state as IdState).requestId = requestId;
    ctx.set('X-Request-Id', requestId);
    return next();
  };
};

export default requestIds;
