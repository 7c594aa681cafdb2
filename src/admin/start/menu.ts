/** A permission of the person signed in, as far as it is asked about here. */
interface Permission {
  readonly action: string;
}

type Filter = (permissions: Permission[]) => Permission[] | Promise<Permission[]>;

/**
 * Actions whose screens are for those who build with Strapi, and none at an office: the marketplace is on the
 * internet, remote transfer is off (config/server.ts), and the builder of content types changes nothing in production.
 */
export function withheldActions(environment: string | undefined): readonly string[] {
  const always = ['admin::marketplace.read', 'admin::transfer.tokens.access'];
  return environment === 'production' ? [...always, 'plugin::content-type-builder.read'] : always;
}

/** Takes their links out of the menu. It hides only; what a role may do is settled on the server. */
export function withholdBuildersScreens(next: Filter): Filter {
  const withheld = withheldActions(process.env.NODE_ENV);
  return (permissions) => next(permissions.filter(({ action }) => !withheld.includes(action)));
}
