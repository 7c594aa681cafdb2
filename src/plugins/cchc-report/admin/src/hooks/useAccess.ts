import { useCallbackRef } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { PERMISSIONS } from '../permissions';

export type Access =
  | { readonly status: 'checking' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'known';
      readonly mayRead: boolean;
      readonly mayExport: boolean;
      readonly mayCheck: boolean;
      readonly may: (name: keyof typeof PERMISSIONS) => boolean;
    };

const NEEDED = Object.values(PERMISSIONS).flat();

/**
 * Permissions of the user for the plugin, checked again when they arrive. `useRBAC` checks once, and on a page opened
 * by URL that is before permissions are loaded.
 */
export const useAccess = (): Access => {
  const isLoading = useAuth('useAccess', (state) => state.isLoading);
  const permissions = useAuth('useAccess', (state) => state.permissions);
  const check = useCallbackRef(useAuth('useAccess', (state) => state.checkUserHasPermissions));
  const [access, setAccess] = useState<Access>({ status: 'checking' });

  useEffect(() => {
    if (isLoading) return undefined;
    let isCurrent = true;
    const keep = (found: Access) => isCurrent && setAccess(found);
    check(NEEDED).then(
      (granted) => {
        const may = (name: keyof typeof PERMISSIONS) =>
          PERMISSIONS[name].every(({ action }) => granted.some((permission) => permission.action === action));
        keep({
          status: 'known',
          mayRead: may('read'),
          mayExport: may('export'),
          mayCheck: may('check'),
          may,
        });
      },
      () => keep({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isLoading, permissions, check]);

  return access;
};
