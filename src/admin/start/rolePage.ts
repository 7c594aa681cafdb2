import { adminApi } from '@strapi/strapi/admin';
import { inVietnamese, type NamedAction } from './permissionNames';

interface PermissionLayout {
  readonly sections: { readonly plugins: readonly NamedAction[]; readonly settings: readonly NamedAction[] };
}

const translated = (layout: PermissionLayout): PermissionLayout => {
  if (document.documentElement.lang !== 'vi') return layout;
  const { plugins, settings } = layout.sections;
  const sections = { plugins: plugins.map(inVietnamese), settings: settings.map(inVietnamese) };
  return { ...layout, sections: { ...layout.sections, ...sections } };
};

/** Names the permissions on a role's page in Vietnamese: the page shows the server's English names as they come. */
export function namePermissions(): void {
  adminApi.enhanceEndpoints<never, { getRolePermissionLayout: never }>({
    endpoints: {
      getRolePermissionLayout: {
        transformResponse: ({ data }: { readonly data: PermissionLayout }) => translated(data),
      },
    },
  });
}
