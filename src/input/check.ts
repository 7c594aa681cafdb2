import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { recordError, recordMessage } from '../records';
import { findRefused, isRowId, type Refused } from './values';
import type { Core } from '@strapi/strapi';

/** How the routes of one Strapi plugin identify rows. */
export interface Rules {
  /** Path parameters that are row ids. */
  readonly idParameters: readonly string[];
  /** True if names such as `id` and `folderIds` in a body are row ids too. */
  readonly hasRowIds: boolean;
}

const refuse = ({ code, path }: Refused): never => {
  const message = recordMessage(code);
  throw recordError(code, message, [{ path: [...path], message }]);
};

const isObject = (body: unknown): body is object =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && !Buffer.isBuffer(body);

/**
 * Refuses input that no Strapi route accepts, before its controllers pass it to the database or crash: invalid row
 * ids in the path, bodies that are not objects, operators and NUL in a body. Runs after the policies, so unauthorized
 * callers learn nothing.
 * @throws NotFoundError for an impossible row id; ValidationError otherwise
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

/** Input checks for the routes of Strapi's own plugins. */

type Check = ReturnType<typeof createInputCheck>;

interface Route {
  config?: { middlewares?: readonly unknown[] };
}
interface Router {
  readonly routes?: Route[];
}
type RouterFactory = (...context: readonly unknown[]) => Router;
type Routers = Record<string, Router | RouterFactory>;

const checkRows = createInputCheck({ idParameters: ['id', 'role'], hasRowIds: true });
/** Row ids in the path only; `id` in a body is a document's. */
const checkLocales = createInputCheck({ idParameters: ['id'], hasRowIds: false });
const checkDocuments = createInputCheck({ idParameters: [], hasRowIds: false });

/** By Strapi plugin; the report plugin checks its own input. */
const CHECKS: Readonly<Record<string, Check>> = {
  upload: checkRows,
  i18n: checkLocales,
  'users-permissions': checkRows,
  email: checkDocuments,
  'content-manager': checkDocuments,
  'content-type-builder': checkDocuments,
};

/** The Strapi plugins that read and write records or files: their requests stay within the offices of a member. */
const OF_RECORDS: readonly string[] = ['content-manager', 'upload'];
const WITHIN_OFFICES = 'global::within-offices';

type Added = Check | typeof WITHIN_OFFICES;

/** Adds the middlewares once per route, before its own; apps in one process share the route modules. */
const addBefore = (router: Router, added: readonly Added[]): Router => {
  for (const route of router.routes ?? []) {
    const middlewares = route.config?.middlewares ?? [];
    if (!added.some((one) => middlewares.includes(one)))
      route.config = { ...route.config, middlewares: [...added, ...middlewares] };
  }
  return router;
};

const addToRoutes = (owner: string, routers: Routers, added: readonly Added[]): void => {
  const entries = Object.entries(routers);
  if (entries.length === 0) throw new Error(`Strapi's ${owner} has no routes where they are looked for.`);
  for (const [type, router] of entries)
    routers[type] =
      typeof router === 'function'
        ? (...context) => addBefore(router(...context), added)
        : addBefore(router, added);
};

/**
 * Adds input checks to all routes of Strapi, and the wall between offices to those of records and files.
 * @throws Error at start if Strapi keeps its routes elsewhere, so that checks are not lost silently
 */
export const checkStrapiInput = (strapi: Core.Strapi): void => {
  addToRoutes('admin', strapi.admin.routes as unknown as Routers, [checkRows]);
  for (const [name, check] of Object.entries(CHECKS))
    addToRoutes(name, strapi.plugin(name).routes as unknown as Routers, [
      check,
      ...(OF_RECORDS.includes(name) ? ([WITHIN_OFFICES] as const) : []),
    ]);
};
