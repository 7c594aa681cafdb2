interface Route {
  method: string;
  path: string;
  config?: { policies?: readonly unknown[] };
}

/** What of a plugin of Strapi's names the admin routes it brings. */
export interface PluginRoutes {
  routes: Readonly<Record<string, { routes: Route[] }>>;
}

/**
 * Some admin routes of Strapi's are open to whoever is signed in, whatever his role. Lets in to one of them only who
 * may do `action`; a permission that its role already has in its list, so that no new one is to be given.
 * @throws Error at start when Strapi has no such route any more, so that the guard is not lost in silence
 */
export const guardRoute = (plugin: PluginRoutes, method: string, path: string, action: string): void => {
  const route = plugin.routes['admin']?.routes.find(
    (found) => found.method === method && found.path === path,
  );
  if (route === undefined) throw new Error(`Strapi has no admin route ${method} ${path} to guard.`);
  route.config = {
    ...route.config,
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  };
};
