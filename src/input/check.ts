import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { recordError, wording } from '../records';
import { findRefused, isRowId, type Refused } from './values';

/** How the routes of one plugin of Strapi's name rows. */
export interface Rules {
  /** Names of path parameters that are ids of rows. */
  readonly idParameters: readonly string[];
  /** Whether `id`, `folderIds` and the like in a body are ids of rows, too. */
  readonly hasRowIds: boolean;
}

const refuse = ({ code, path }: Refused): never => {
  const message = wording(code);
  throw recordError(code, message, [{ path: [...path], message }]);
};

const isObject = (body: unknown): body is object =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && !Buffer.isBuffer(body);

/**
 * Refuses what no address of Strapi's own takes, before its controllers pass it on to the database or fail on it: a path that
 * names no row, a body that is no object, operators and NUL in a body. It runs after the policies, so that a
 * caller without permission learns nothing else.
 * @throws NotFoundError for an id that no row can have; ValidationError for the rest
 */
export const createInputCheck =
  ({ idParameters, hasRowIds }: Rules) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const { params, request } = ctx as Context & { params: Record<string, string> };
    const received = request as unknown as { body?: unknown };
    for (const name of idParameters)
      if (params[name] !== undefined && !isRowId(params[name])) throw new errors.NotFoundError();
    const refusedParameter = findRefused(params, [], false);
    if (refusedParameter !== null) refuse(refusedParameter);
    received.body ??= {};
    if (!isObject(received.body)) refuse({ code: 'value_out_of_range', path: [] });
    const refused = findRefused(received.body, [], hasRowIds);
    if (refused !== null) refuse(refused);
    await next();
  };
