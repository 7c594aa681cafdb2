interface Route {
  method: string;
  path: string;
  handler?: unknown;
  config?: { policies?: readonly unknown[]; middlewares?: readonly unknown[] };
}

/** The admin routes of a Strapi plugin or of the admin. */
export interface PluginRoutes {
  routes: Readonly<Record<string, { routes: Route[] }>>;
}

/** @throws Error at start if Strapi no longer has the route, so that a guard is not lost silently */
const findRoute = (plugin: PluginRoutes, method: string, path: string): Route => {
  const route = plugin.routes['admin']?.routes.find(
    (found) => found.method === method && found.path === path,
  );
  if (route === undefined) throw new Error(`Strapi has no admin route ${method} ${path}.`);
  return route;
};

/**
 * Limits an admin route that Strapi opens to every signed-in account to those with `action`, a permission that roles
 * already have in their list.
 * @throws Error at start if Strapi has no such route
 */
export const guardRoute = (plugin: PluginRoutes, method: string, path: string, action: string): void => {
  const route = findRoute(plugin, method, path);
  route.config = {
    ...route.config,
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  };
};

/**
 * Closes an admin route: every signed-in account is refused, whatever its role.
 * @throws Error at start if Strapi has no such route
 */
export const closeRoute = (plugin: PluginRoutes, method: string, path: string, refuse: () => never): void => {
  findRoute(plugin, method, path).handler = refuse;
};

/**
 * Adds a middleware to an admin route, after its existing ones. Added once, because Strapi's routes outlive an app
 * that restarts in the same process.
 * @throws Error at start if Strapi has no such route
 */
export const addRouteMiddleware = (
  plugin: PluginRoutes,
  method: string,
  path: string,
  name: string,
): void => {
  const route = findRoute(plugin, method, path);
  const middlewares = route.config?.middlewares ?? [];
  if (!middlewares.includes(name)) route.config = { ...route.config, middlewares: [...middlewares, name] };
};
