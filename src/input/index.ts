/** Input checks for the routes of Strapi's own plugins. */
import type { Core } from '@strapi/strapi';
import { createInputCheck } from './check';

type Check = ReturnType<typeof createInputCheck>;

interface Route {
  config?: { middlewares?: readonly unknown[] };
}
interface Router {
  readonly routes?: Route[];
}
type RouterFactory = (...context: readonly unknown[]) => Router;
type Routers = Record<string, Router | RouterFactory>;

const rows = createInputCheck({ idParameters: ['id', 'role'], hasRowIds: true });
/** Rows by the address alone: `id` in a body is that of a document. */
const locales = createInputCheck({ idParameters: ['id'], hasRowIds: false });
const documents = createInputCheck({ idParameters: [], hasRowIds: false });

/** By the name of the plugin of Strapi's; ours checks its input itself. */
const CHECKS: Readonly<Record<string, Check>> = {
  upload: rows,
  i18n: locales,
  'users-permissions': rows,
  email: documents,
  'content-manager': documents,
  'content-type-builder': documents,
};

/** The routes are Node's modules, which the apps of one process share: each route takes the check once. */
const addCheck = (router: Router, check: Check): Router => {
  for (const route of router.routes ?? []) {
    const middlewares = route.config?.middlewares ?? [];
    if (!middlewares.includes(check))
      route.config = { ...route.config, middlewares: [check, ...middlewares] };
  }
  return router;
};

const addToAll = (owner: string, routers: Routers, check: Check): void => {
  const entries = Object.entries(routers);
  if (entries.length === 0) throw new Error(`Strapi's ${owner} has no routes where they are looked for.`);
  for (const [type, router] of entries)
    routers[type] =
      typeof router === 'function'
        ? (...context) => addCheck(router(...context), check)
        : addCheck(router, check);
};

/**
 * Has every route of Strapi's own check its input (check.ts).
 * @throws Error at start when Strapi keeps its routes elsewhere, so that the checks are not lost in silence
 */
export const checkStrapiInput = (strapi: Core.Strapi): void => {
  addToAll('admin', strapi.admin.routes as unknown as Routers, rows);
  for (const [name, check] of Object.entries(CHECKS))
    addToAll(name, strapi.plugin(name).routes as unknown as Routers, check);
};
