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
    };

const NEEDED = [...PERMISSIONS.read, ...PERMISSIONS.export, ...PERMISSIONS.check];

/**
 * What the account may do with the plugin. Asked again when its permissions arrive: `useRBAC` asks once, and on a page opened
 * by its address that is before they are there, so that it takes them for none.
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
        const has = ([{ action }]: (typeof PERMISSIONS)[keyof typeof PERMISSIONS]) =>
          granted.some((permission) => permission.action === action);
        keep({
          status: 'known',
          mayRead: has(PERMISSIONS.read),
          mayExport: has(PERMISSIONS.export),
          mayCheck: has(PERMISSIONS.check),
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
