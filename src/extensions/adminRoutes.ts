interface Route {
  method: string;
  path: string;
  handler?: unknown;
  config?: { policies?: readonly unknown[]; middlewares?: readonly unknown[] };
}

/** The part of a Strapi plugin, or of the admin, that lists its admin routes. */
export interface PluginRoutes {
  routes: Readonly<Record<string, { routes: Route[] }>>;
}

/** @throws Error at start when Strapi has no such route any more, so that what is done to it is not lost in silence */
const routeOf = (plugin: PluginRoutes, method: string, path: string): Route => {
  const route = plugin.routes['admin']?.routes.find(
    (found) => found.method === method && found.path === path,
  );
  if (route === undefined) throw new Error(`Strapi has no admin route ${method} ${path}.`);
  return route;
};

/**
 * Some admin routes of Strapi's are open to whoever is signed in, whatever his role. Lets in to one of them only who
 * may do `action`; a permission that its role already has in its list, so that no new one is to be given.
 * @throws Error at start when Strapi has no such route
 */
export const guardRoute = (plugin: PluginRoutes, method: string, path: string, action: string): void => {
  const route = routeOf(plugin, method, path);
  route.config = {
    ...route.config,
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  };
};

/**
 * An admin route that does what nobody may: whoever is signed in gets the refusal, whatever his role.
 * @throws Error at start when Strapi has no such route
 */
export const closeRoute = (plugin: PluginRoutes, method: string, path: string, refuse: () => never): void => {
  routeOf(plugin, method, path).handler = refuse;
};

/**
 * Runs a middleware around an admin route, inside those that the route has already. Once, however often: Strapi's routes outlive an app
 * that ends and starts in one process.
 * @throws Error at start when Strapi has no such route
 */
export const addRouteMiddleware = (
  plugin: PluginRoutes,
  method: string,
  path: string,
  name: string,
): void => {
  const route = routeOf(plugin, method, path);
  const middlewares = route.config?.middlewares ?? [];
  if (!middlewares.includes(name)) route.config = { ...route.config, middlewares: [...middlewares, name] };
};
